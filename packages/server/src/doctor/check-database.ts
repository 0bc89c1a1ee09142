import { sql } from 'kysely';
import { clockProblem } from '../clock-problem.ts';
import { awaitDatabase } from '../database/await-database.ts';
import { allMigrations } from '../database/migrations/all-migrations.ts';
import { reserveDatabase, type Database } from '../database/open-database.ts';
import { roleNames } from '../database/roles.ts';
import { StartError } from '../start-error.ts';
import { fault, ok, reasonOf, warning, type Check, type Checked, type Finding } from './finding.ts';

/** Connections that PostgreSQL keeps for others: its own, a backup, somebody who looks. */
const KEPT = 10;

interface Server {
  readonly version: string;
  readonly ctype: string;
  readonly connections: number;
  readonly fsync: string;
  readonly commit: string;
  readonly now: Date;
  readonly super: boolean;
  readonly bypass: boolean;
  readonly creates: boolean;
  readonly standby: boolean;
}

/** Whether the database can be had and carry this release, as far as reading it tells. */
export const checkDatabase: Check = async (checked) => {
  const { databaseUrl } = checked.config;
  if (databaseUrl === undefined) return embedded(checked);
  try {
    await awaitDatabase(databaseUrl, { waitMs: 0, onWaiting: () => undefined });
    const { open } = await reserveDatabase({
      ...checked.config,
      poolSize: 1,
      onConnectionError: () => undefined,
    });
    const { database, close } = await open();
    try {
      return await look(database, checked);
    } finally {
      await close();
    }
  } catch (error) {
    if (error instanceof StartError) {
      return [fault(error.message.replace(', also after 0 seconds', ''))];
    }
    return [fault(`The database cannot be looked at (${reasonOf(error)}).`)];
  }
};

function embedded({ config: { isProduction } }: Checked): Finding[] {
  const says =
    'The database is the embedded one, which may lose what a power cut takes: for more than trying out, name PostgreSQL with DATABASE_URL.';
  return [isProduction ? fault(says) : warning(says)];
}

async function look(database: Database, { config, now }: Checked): Promise<Finding[]> {
  const { rows } = await sql<Server>`
    select current_setting('server_version') as version, datctype as ctype,
      current_setting('max_connections')::integer as connections,
      current_setting('fsync') as fsync, current_setting('synchronous_commit') as "commit",
      clock_timestamp() as now, rolsuper as "super", rolbypassrls as bypass,
      rolcreaterole as creates, pg_is_in_recovery() as standby
    from pg_database, pg_roles
    where datname = current_database() and rolname = current_user`.execute(database);
  const [server] = rows;
  if (server === undefined) throw new Error('a session has a database and a user');
  return [
    ok(`PostgreSQL ${server.version}`),
    ...wall(server),
    ...keeping(server),
    ...ctype(server),
    connections(server, config.poolSize),
    ...clocks(now, server.now),
    await roles(database, server),
    await migrations(database),
  ];
}

function wall({ super: isSuper, bypass }: Server): Finding[] {
  if (!isSuper && !bypass) return [];
  return [
    fault(
      `The database user ${isSuper ? 'is a superuser' : 'has BYPASSRLS'}, so that row security is no wall: use a login that owns its database and nothing else (README, "Databases").`,
    ),
  ];
}

function keeping({ fsync, commit }: Server): Finding[] {
  if (fsync !== 'on') {
    return [fault('fsync is off: a crash loses acknowledged cases. Set fsync = on.')];
  }
  if (commit === 'off') {
    return [
      fault(
        'synchronous_commit is off: a crash loses acknowledged cases. Set synchronous_commit = on.',
      ),
    ];
  }
  return [ok('commits reach the disk')];
}

function ctype({ ctype: found }: Server): Finding[] {
  if (/utf-?8/i.test(found)) return [];
  return [
    fault(
      `The database was created with LC_CTYPE ${found}, by which no Thai word is found. Create one with TEMPLATE template0 LC_CTYPE 'C.UTF-8', and restore into it.`,
    ),
  ];
}

function connections({ connections: most }: Server, poolSize: number): Finding {
  return poolSize + KEPT <= most
    ? ok(`${poolSize} of ${most} connections for each process`)
    : fault(
        `DAMRONG_POOL_SIZE is ${poolSize}, and PostgreSQL takes ${most} connections in all: lower the one or raise max_connections.`,
      );
}

function clocks(now: Date, other: Date): Finding[] {
  const problem = clockProblem(now, other);
  return problem === undefined ? [] : [fault(problem)];
}

async function roles(database: Database, { creates }: Server): Promise<Finding> {
  const names = Object.values(roleNames);
  const { rows } = await sql<{ name: string }>`
    select rolname as name from pg_roles where rolname = any(${names})
      and pg_has_role(rolname, 'member')`.execute(database);
  const missing = names.filter((name) => !rows.some((row) => row.name === name));
  if (missing.length === 0) return ok('the roles of transactions');
  if (creates) return ok(`${missing.length} roles of transactions will be made by the first start`);
  const statements = missing.map((name) => `CREATE ROLE ${name} NOLOGIN; GRANT ${name} TO …;`);
  return fault(
    `The database user may not take ${missing.join(', ')}. Let an administrator run: ${statements.join(' ')}`,
  );
}

async function migrations(database: Database): Promise<Finding> {
  const known = Object.keys(allMigrations);
  const { rows: tables } = await sql<{ table: string | null }>`
    select to_regclass('kysely_migration')::text as table`.execute(database);
  if (tables[0]?.table === null) return ok('an empty database, which the first start will fill');
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  const done = new Set(rows.map(({ name }) => name));
  if (rows.some(({ name }) => !known.includes(name))) {
    return fault('The database was written by a newer release: run that one, or restore a backup.');
  }
  const waiting = known.filter((name) => !done.has(name)).length;
  return waiting === 0
    ? ok('tables of this release')
    : warning(`${waiting} migrations will run at the next start: take a backup before it.`);
}
