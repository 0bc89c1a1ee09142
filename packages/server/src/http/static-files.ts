import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { PreparedBody } from './prepared-body.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Files by their path below a directory. Only files that existed at the start are ever served. */
export type StaticFiles = ReadonlyMap<string, PreparedBody>;

/** Reads a built directory; a missing one has no files. */
export async function readStaticFiles(directory: string): Promise<StaticFiles> {
  const files = new Map<string, PreparedBody>();
  for (const path of await list(directory)) {
    const type = types[extname(path)];
    if (type === undefined) continue;
    const name = relative(directory, path).split(sep).join('/');
    files.set(name, new PreparedBody(await readFile(path), type));
  }
  return files;
}

async function list(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
