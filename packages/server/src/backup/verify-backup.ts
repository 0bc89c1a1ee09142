import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { AuditHead } from '../audit/audit-chain.ts';
import { checkAudit } from '../audit/check-audit.ts';
import { allMigrations } from '../database/migrations/all-migrations.ts';
import { roleNames } from '../database/roles.ts';
import type { Schema } from '../database/schema.ts';
import { fault, ok, warning, type Finding } from '../doctor/finding.ts';
import { checkFiles } from './check-files.ts';
import { checkRows } from './check-rows.ts';
import { complaintOf, runProgram } from './run-program.ts';
import { postgresPrograms, startScratchServer, type ScratchServer } from './scratch-server.ts';

const DATABASE = 'verified';
const SEALS = '0026-audit-seals';
const CIRCULARS = '0039-circulars' satisfies keyof typeof allMigrations;
const ERASURES = '0042-erasure';

export interface Backup {
  /** What `pg_dump --format=custom` has written. */
  readonly dump: string;
  /** The directory of files, or an archive of it; undefined when only the dump is looked at. */
  readonly files: string | undefined;
  /** A head of the audit that was written down elsewhere. */
  readonly head: AuditHead | undefined;
}

/**
 * Restores a backup into a throw-away server and looks whether everything is there. Neither the
 * centre nor its database is touched.
 * @throws CommandError where there can be no such server
 */
export async function* verifyBackup({ dump, files, head }: Backup): AsyncGenerator<Finding> {
  const programs = postgresPrograms();
  const readable = await lookInto(programs, dump);
  if (readable.level === 'fault') {
    yield readable;
    return;
  }
  const server = await startScratchServer(programs);
  try {
    const restored = (await restore(server, dump)) ?? readable;
    yield restored;
    if (restored.level === 'fault') return;
    const database = openAt(server.url(DATABASE));
    try {
      const release = await checkRelease(database);
      yield release.finding;
      if (release.finding.level === 'fault') return;
      yield* await checkRows(database, { hasErasures: release.hasErasures });
      yield* release.hasSeals
        ? await checkAudit(database, head)
        : [warning('audit: this release had no chain yet, so that a change in it cannot be seen')];
      yield* files === undefined
        ? [
            warning(
              'files: not looked at; name them with --files, since a dump alone is half a backup',
            ),
          ]
        : await checkFiles(database, files, {
            scratch: server.directory,
            hasDigests: release.hasSeals,
            hasCirculars: release.hasCirculars,
          });
    } finally {
      await database.destroy();
    }
  } finally {
    await server.stop();
  }
}

function openAt(connectionString: string): Kysely<Schema> {
  const pool = new pg.Pool({ connectionString, max: 1 });
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

/** Whether it is a dump at all, before a server is started for it. */
async function lookInto(programs: string, dump: string): Promise<Finding> {
  try {
    const { stdout } = await runProgram(join(programs, 'pg_restore'), ['--list', dump]);
    const made = /^;\s*Archive created at (.*)$/m.exec(stdout)?.[1] ?? 'unknown date';
    return ok(`dump: of ${made}, restored whole`);
  } catch (error) {
    return unusable(dump, error);
  }
}

async function restore(server: ScratchServer, dump: string): Promise<Finding | undefined> {
  const admin = openAt(server.url('postgres'));
  try {
    await sql`create database ${sql.id(DATABASE)}`.execute(admin);
    for (const role of Object.values(roleNames)) {
      await sql`create role ${sql.id(role)} nologin`.execute(admin);
    }
  } finally {
    await admin.destroy();
  }
  const words = ['--exit-on-error', '--single-transaction', '--no-owner', '--no-privileges'];
  try {
    await runProgram(join(server.programs, 'pg_restore'), [
      ...words,
      `--dbname=${server.url(DATABASE)}`,
      dump,
    ]);
    return undefined;
  } catch (error) {
    return unusable(dump, error);
  }
}

function unusable(dump: string, error: unknown): Finding {
  return fault(
    `dump: ${dump} cannot be restored (${complaintOf(error)}); take a new backup now, and use the one of the night before until there is one`,
  );
}

/** Which release a dump is of, and what that one already kept. */
interface Release {
  readonly finding: Finding;
  readonly hasSeals: boolean;
  readonly hasCirculars: boolean;
  readonly hasErasures: boolean;
}

async function checkRelease(database: Kysely<Schema>): Promise<Release> {
  const names = await migrationsOf(database);
  const own = Object.keys(allMigrations);
  const keeps = {
    hasSeals: names.includes(SEALS),
    hasCirculars: names.includes(CIRCULARS),
    hasErasures: names.includes(ERASURES),
  };
  if (names.length === 0) {
    return { finding: fault('release: this is no database of a centre; name its dump'), ...keeps };
  }
  if (names.some((name) => !own.includes(name))) {
    return {
      finding: fault(
        'release: the dump was taken by a newer release than this command; verify it with that one',
      ),
      ...keeps,
    };
  }
  const ahead = own.length - names.length;
  const says =
    ahead === 0 ? 'of this release' : `of an earlier release, ${ahead} migrations behind`;
  return { finding: ok(`release: ${says}`), ...keeps };
}

async function migrationsOf(database: Kysely<Schema>): Promise<readonly string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(database);
  return rows.map(({ name }) => name);
}
