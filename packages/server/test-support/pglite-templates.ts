import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import type { Demo } from '../src/seed/seed-demo.ts';
import { contentsKey, fillDatabase, type Contents } from './database-contents.ts';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/damrong/', import.meta.url));

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Creates a PGlite directory with these contents, by copying one that is made when first asked for.
 */
export async function copyDirectory(contents: Contents, to: string): Promise<Demo | undefined> {
  const template = await findTemplate(contents);
  cpSync(join(template, 'pglite'), to, { recursive: true });
  const demo = join(template, 'demo.json');
  return existsSync(demo) ? (JSON.parse(readFileSync(demo, 'utf8')) as Demo) : undefined;
}

async function findTemplate(contents: Contents): Promise<string> {
  const template = join(cache, `pglite-${contentsKey(contents)}`);
  if (existsSync(template)) return template;
  mkdirSync(cache, { recursive: true });
  removeOld();
  const made = mkdtempSync(join(cache, 'making-'));
  await make(contents, made);
  try {
    renameSync(made, template);
  } catch {
    // Another test process was faster.
    rmSync(made, { recursive: true, force: true });
  }
  return template;
}

async function make(contents: Contents, directory: string): Promise<void> {
  if (contents === 'empty') {
    const engine = await PGlite.create(join(directory, 'pglite'));
    await engine.close();
    useLittleMemory(join(directory, 'pglite'));
    return;
  }
  cpSync(join(await findTemplate('empty'), 'pglite'), join(directory, 'pglite'), {
    recursive: true,
  });
  const demo = await fillDatabase({ DAMRONG_DATA_DIR: directory }, contents);
  if (demo !== undefined) writeFileSync(join(directory, 'demo.json'), JSON.stringify(demo));
}

/**
 * The engine prepares its 128 MB of buffers at every start, which takes longer than the start of a
 * centre on a small test database.
 */
function useLittleMemory(data: string): void {
  appendFileSync(join(data, 'postgresql.conf'), '\nshared_buffers = 8MB\n');
}

/** Each edit of the seed and each day leaves behind a template that is never used again. */
function removeOld(): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const madeAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - madeAt > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}
