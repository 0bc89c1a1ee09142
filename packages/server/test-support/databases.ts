import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Demo } from '../src/seed/seed-demo.ts';
import type { Contents } from './database-contents.ts';
import { enginesFor, type Engine } from './engine-differences.ts';
import { copyDirectory } from './pglite-templates.ts';
import { createDatabase, dropDatabase } from './postgres-templates.ts';

/**
 * The engines of the test file that is loaded just now, for others may follow in the same process;
 * `npm test -- centers-all` runs every file on both.
 */
export const engines: Iterable<Engine> = {
  [Symbol.iterator]: () =>
    enginesFor(process.argv[1] ?? '', process.env['DAMRONG_ENGINES'])[Symbol.iterator](),
};

export type { Engine };

/** A database of the test's own, as settings of the centre. */
export interface TestDatabase {
  readonly settings: Readonly<Record<string, string>>;
  /** The demo that it contains, whose one-time passwords are still unused. */
  readonly demo?: Demo | undefined;
  remove(): Promise<void>;
}

/** Where a centre on this database keeps what citizens upload. */
export function filesDirectory({ settings }: TestDatabase): string {
  return settings['DAMRONG_FILES_DIR'] ?? join(settings['DAMRONG_DATA_DIR'] ?? '', 'files');
}

/**
 * A copy of a database that was filled once: migrating and seeding each one would take longer than
 * most tests. A test of migrations asks for an empty one.
 */
export async function createTestDatabase(
  engine: Engine,
  contents: Contents = 'prepared',
): Promise<TestDatabase> {
  return engine === 'pglite' ? createDirectory(contents) : createPostgresDatabase(contents);
}

async function createDirectory(contents: Contents): Promise<TestDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-data-'));
  return {
    settings: { DAMRONG_DATA_DIR: directory },
    demo: await copyDirectory(contents, join(directory, 'pglite')),
    remove() {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

async function createPostgresDatabase(contents: Contents): Promise<TestDatabase> {
  const { name, url, demo } = await createDatabase(contents);
  const files = mkdtempSync(join(tmpdir(), 'damrong-files-'));
  return {
    settings: { DATABASE_URL: url, DAMRONG_FILES_DIR: files },
    demo,
    remove() {
      rmSync(files, { recursive: true, force: true });
      return dropDatabase(name);
    },
  };
}
