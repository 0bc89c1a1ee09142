import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { parse, toClientConfig } from 'pg-connection-string';
import { boundCalls, type CallLimits } from './bound-calls.ts';
import { lockDataDirectory } from './data-directory-lock.ts';
import { closeFiles, makePrivate } from './private-directory.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

const embedded = new WeakSet<Database>();

/** Whether the database is the engine inside this process. */
export function isEmbedded(database: Database): boolean {
  return embedded.has(database);
}

/** Connections of this process. */
export interface PoolLoad {
  readonly total: number;
  readonly idle: number;
  /** Works that wait for one. */
  readonly waiting: number;
}

export interface OpenDatabase {
  readonly database: Database;
  pool(): PoolLoad;
  /**
   * From now on a call that takes too long is given up. To be called once the database has been
   * prepared, since a migration takes as long as it takes.
   */
  limitCalls(): void;
  close(): Promise<void>;
}

export interface DatabaseLocation {
  /** PostgreSQL's address; without it PGlite opens in the data directory. */
  readonly databaseUrl: string | undefined;
  /** Tells the address with the password of now; `databaseUrl` unless given. */
  readonly newestDatabaseUrl?: () => string;
  readonly dataDirectory: string;
  readonly poolSize: number;
  /** Called for connections that break while nobody uses them. */
  readonly onConnectionError: (error: Error) => void;
}

/** A database that only this process may open from now on. */
export interface ReservedDatabase {
  open(): Promise<OpenDatabase>;
  /** For a start that fails before `open`; afterwards `close` does it. */
  release(): void;
}

/** @throws StartError when another process holds the data directory */
export async function reserveDatabase(location: DatabaseLocation): Promise<ReservedDatabase> {
  const { databaseUrl, dataDirectory } = location;
  if (databaseUrl !== undefined) {
    return { open: () => Promise.resolve(openServer(location, databaseUrl)), release() {} };
  }
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const { release } = lockDataDirectory(dataDirectory);
  return { open: () => openEmbedded(location, release), release };
}

/** Above `statement_timeout`, which ends what the database can end by itself. */
const limits: CallLimits = { commitMs: 8_000, otherMs: 20_000 };

function openServer(location: DatabaseLocation, connectionString: string): OpenDatabase {
  const { newestDatabaseUrl = () => connectionString } = location;
  const pool = new pg.Pool({
    ...toClientConfig(parse(connectionString)),
    ...passwordOf(connectionString, newestDatabaseUrl),
    max: location.poolSize,
    application_name: 'damrong',
    connectionTimeoutMillis: 10_000,
    types,
  });
  let now: CallLimits | undefined;
  pool.on('connect', (client) => boundCalls(client, () => now));
  return {
    ...open(pool, location),
    limitCalls() {
      now = limits;
    },
  };
}

/**
 * Asked at each connection, so that a changed password needs no new start. An address without one
 * leaves it to libpq's ways, such as `~/.pgpass`.
 */
function passwordOf(atStart: string, newest: () => string): Pick<pg.PoolConfig, 'password'> {
  if (!parse(atStart).password) return {};
  return { password: () => parse(newest()).password ?? '' };
}

async function openEmbedded(
  location: DatabaseLocation,
  release: () => void,
): Promise<OpenDatabase> {
  const directory = join(location.dataDirectory, 'pglite');
  await makePrivate(directory, 'DAMRONG_DATA_DIR');
  const engine = await PGlite.create(directory);
  await closeFiles(directory);
  const pool = new pg.Pool({ ...createPgConfig(engine), max: 1, types });
  const { close, ...opened } = open(pool, location);
  embedded.add(opened.database);
  return {
    ...opened,
    // The engine is in this process and waits for nobody.
    limitCalls() {},
    async close() {
      await close();
      await engine.close();
      await closeFiles(directory);
      release();
    },
  };
}

function open(
  pool: pg.Pool,
  { onConnectionError }: DatabaseLocation,
): Pick<OpenDatabase, 'database' | 'pool' | 'close'> {
  // Without a listener a lost connection is an uncaught error and ends the process. The pool listens
  // only to idle clients; one that is lent out and between two queries needs its own.
  pool.on('error', onConnectionError);
  pool.on('connect', (client) => client.on('error', onConnectionError));
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const load = () => ({
    total: pool.totalCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  });
  return { database, pool: load, close: () => database.destroy() };
}

const DATE = 1082;

/** A calendar day stays text: as a Date it would shift with the machine's time zone. */
export const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (oid === DATE) return (value) => value;
    return pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format) as (
      value: string,
    ) => unknown;
  },
};
