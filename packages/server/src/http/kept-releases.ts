import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import { readStaticFiles, type StaticFiles } from './static-files.ts';

const EXACT_VERSION = /^\d+\.\d+\.\d+[^/]*\//;

/** Whether a path below `/embed/` belongs to one release, whose files never change. */
export function isOfRelease(path: string): boolean {
  return EXACT_VERSION.test(path);
}

export interface EmbedFiles {
  readonly files: StaticFiles;
  /** False when this release has no files of its own, whatever earlier ones left. */
  readonly isBuilt: boolean;
  /** Why this release could not be kept for the time after an upgrade. */
  readonly keepError: unknown;
}

/**
 * What pages fetch: this release, and beside it every file of an earlier release or build that was
 * served from here, because pages pin them and have yesterday's evergreen entry in their caches.
 *
 * @param assetsDirectory the built files of this release
 * @param releasesDirectory where releases are kept; all processes of one database may share it
 */
export async function readEmbedFiles(
  assetsDirectory: string,
  releasesDirectory: string,
): Promise<EmbedFiles> {
  const built = await readStaticFiles(assetsDirectory);
  const kept = await readStaticFiles(releasesDirectory);
  const ofReleases = [...kept].filter(([path]) => isOfRelease(path));
  return {
    files: new Map([...ofReleases, ...built]),
    isBuilt: built.size > 0,
    keepError: await keep(built, kept, releasesDirectory).catch((error: unknown) => error),
  };
}

async function keep(built: StaticFiles, kept: StaticFiles, directory: string): Promise<void> {
  for (const [path, body] of built) {
    if (!isOfRelease(path) || kept.get(path)?.etag === body.etag) continue;
    await write(join(directory, path), await body.encoded('identity'));
  }
}

/** Whole or not at all: another process may be reading. */
async function write(path: string, bytes: Buffer): Promise<void> {
  const arriving = `${path}.${pid}.part`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await writeFile(arriving, bytes, { mode: 0o600 });
    await rename(arriving, path);
  } catch (error) {
    await rm(arriving, { force: true });
    throw error;
  }
}
