import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { PostgresCluster } from './postgres-cluster.ts';

/** Both engines that the centre runs on; the whole suite runs on each. */
export const engines = ['pglite', 'postgres'] as const;

export type Engine = (typeof engines)[number];

/** An empty database of a test's own, as settings of the centre. */
export interface TestDatabase {
  readonly settings: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** Where a centre on this database keeps what citizens upload. */
export function filesDirectory({ settings }: TestDatabase): string {
  return settings['DAMRONG_FILES_DIR'] ?? join(settings['DAMRONG_DATA_DIR'] ?? '', 'files');
}

let cluster: Promise<PostgresCluster> | undefined;
let count = 0;

export async function createTestDatabase(engine: Engine): Promise<TestDatabase> {
  return engine === 'pglite' ? createDirectory() : createPostgresDatabase();
}

async function createDirectory(): Promise<TestDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-data-'));
  cpSync(await pgliteTemplate(), join(directory, 'pglite'), { recursive: true });
  return {
    settings: { DAMRONG_DATA_DIR: directory },
    remove() {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** A new PGlite directory takes seconds, a copy of one takes a moment. */
async function pgliteTemplate(): Promise<string> {
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/damrong/', import.meta.url));
  const template = join(cache, `pglite-${pgliteVersion()}`);
  if (existsSync(template)) return template;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'making-'));
  const engine = await PGlite.create(made);
  await engine.close();
  try {
    renameSync(made, template);
  } catch {
    // Another test process was faster.
    rmSync(made, { recursive: true, force: true });
  }
  return template;
}

function pgliteVersion(): string {
  const manifest = new URL('../package.json', import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies['@electric-sql/pglite'] ?? '';
}

/** The login role of the centre has the least rights that the README gives it. */
async function createPostgresDatabase(): Promise<TestDatabase> {
  cluster ??= startCluster();
  const server = await cluster;
  count += 1;
  const name = `test_${process.pid}_${count}`;
  await runAsSuperuser(server, `create database ${name} owner ${LOGIN}`);
  const files = mkdtempSync(join(tmpdir(), 'damrong-files-'));
  return {
    settings: { DATABASE_URL: server.url(name, LOGIN), DAMRONG_FILES_DIR: files },
    remove() {
      rmSync(files, { recursive: true, force: true });
      return runAsSuperuser(server, `drop database ${name} with (force)`);
    },
  };
}

const LOGIN = 'damrong_login';

async function startCluster(): Promise<PostgresCluster> {
  const started = await PostgresCluster.start();
  await runAsSuperuser(started, `create role ${LOGIN} login createrole`);
  return started;
}

async function runAsSuperuser(server: PostgresCluster, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
