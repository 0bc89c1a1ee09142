import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../start-error.ts';
import { isDatabaseError } from './database-error.ts';

const RETRY_MS = 1000;
const CONNECT_MS = 10_000;
const LOOK_MS = 3000;
const OLDEST_VERSION = 15;

/** Not there yet: nobody listens, the name is not known yet, it starts, stops or is full. */
const NOT_YET = /^(ECONN|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|57P0|53300|08006)/;
const POOLER_NOT_YET = /server_login_retry|cannot connect|connect failed|no more connections/i;
const TOO_SLOW = /timeout expired|Connection terminated/;

export interface Waiting {
  /** Milliseconds until the start is given up. */
  readonly waitMs: number;
  /** Called with a sentence whenever the reason to wait becomes another one. */
  readonly onWaiting: (why: string) => void;
}

/**
 * Returns once the database answers and can carry this release.
 * @param connectionString PostgreSQL's address, also that of a pooler in front of it
 * @throws StartError with the remedy when it never will as things are, or has not after the wait
 */
export async function awaitDatabase(
  connectionString: string,
  { waitMs, onWaiting }: Waiting,
): Promise<void> {
  const until = performance.now() + waitMs;
  let told = '';
  for (;;) {
    const why = await tryDatabase(connectionString);
    if (why === undefined) return;
    if (performance.now() >= until) {
      const seconds = Math.round(waitMs / 1000);
      throw new StartError(
        `${why}, also after ${seconds} seconds. Start it, or correct DATABASE_URL.`,
      );
    }
    if (why !== told) onWaiting(`${why}; waiting for it`);
    told = why;
    await delay(RETRY_MS);
  }
}

/** @returns why it is worth waiting, undefined when it is not necessary */
async function tryDatabase(connectionString: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_MS });
  // A connection that is lost later, on its way out, must not end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await judge(client);
  } catch (error) {
    if (error instanceof StartError) throw error;
    return explain(error, client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function judge(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ version: number; encoding: string; standby: boolean }>(
    `select current_setting('server_version_num')::integer / 10000 as version,
      current_setting('server_encoding') as encoding, pg_is_in_recovery() as standby`,
  );
  const [{ version, encoding, standby } = { version: 0, encoding: '', standby: false }] = rows;
  if (version < OLDEST_VERSION) {
    throw new StartError(
      `${nameOf(client)} is served by PostgreSQL ${version}; this centre needs ${OLDEST_VERSION} or later.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new StartError(
      `${nameOf(client)} stores text as ${encoding}, which cannot hold Thai. Create one with ENCODING 'UTF8'.`,
    );
  }
  // The other half of a pair may be taking over at this moment.
  return standby ? `${nameOf(client)} is a standby that takes no writes` : undefined;
}

function explain(error: unknown, client: pg.Client): string {
  if (!(error instanceof Error)) throw error;
  const code = codeOf(error);
  const { message } = error;
  if (NOT_YET.test(code) || POOLER_NOT_YET.test(message) || TOO_SLOW.test(message)) {
    return `${nameOf(client)} does not answer (${code === '' ? message : code})`;
  }
  const user = client.user ?? '';
  const database = client.database ?? '';
  if (code === '28P01' || /password|SASL|SCRAM|auth(entication)? failed/i.test(message)) {
    throw new StartError(
      `${nameOf(client)} does not take the password of the user "${user}". Correct it in DATABASE_URL.`,
    );
  }
  if (code === '3D000' || /no such database/i.test(message)) {
    throw new StartError(
      `There is no database "${database}" on ${serverOf(client)}. Create it (CREATE DATABASE ${database} OWNER ${user};), or correct DATABASE_URL.`,
    );
  }
  const startupParameter = /unsupported startup parameter: (\w+)/.exec(message)?.[1];
  if (startupParameter !== undefined) {
    throw new StartError(
      `The pooler on ${serverOf(client)} does not pass ${startupParameter} on. Leave it out of DATABASE_URL and PGOPTIONS, or name it in ignore_startup_parameters.`,
    );
  }
  const [firstLine = ''] = message.split('\n');
  throw new StartError(
    `${nameOf(client)} cannot be used: ${firstLine} (${code}). Correct DATABASE_URL, or what the database allows.`,
  );
}

function codeOf(error: Error): string {
  if (isDatabaseError(error)) return error.code;
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function serverOf({ host, port }: pg.Client): string {
  return `${host}:${port}`;
}

/** Never with the password. */
function nameOf(client: pg.Client): string {
  return `The database "${client.database ?? ''}" on ${serverOf(client)}`;
}

/**
 * Says who holds the lock of the migrations while this process waits for it, since nothing else
 * shows why a start takes long.
 * @returns a function that ends the watch
 */
export function watchMigrationLock(
  connectionString: string,
  onWaiting: (why: string) => void,
): () => void {
  let told = '';
  const look = async () => {
    const holder = await findHolder(connectionString);
    if (holder === undefined || holder === told) return;
    told = holder;
    onWaiting(
      `another process holds the lock of the migrations, and this one goes on when it has ended: ${holder}`,
    );
  };
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS);
  return () => clearInterval(timer);
}

async function findHolder(connectionString: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ holder: string }>(
      `select format('PID %s (%s, %s)', holder.pid, nullif(activity.application_name, ''),
          activity.state) as holder
        from pg_locks as waiting
        join pg_locks as holder using (locktype, database, classid, objid, objsubid)
        join pg_stat_activity as activity on activity.pid = holder.pid
        where waiting.locktype = 'advisory' and not waiting.granted and holder.granted
          and activity.datname = current_database()`,
    );
    return rows[0]?.holder;
  } finally {
    await client.end().catch(() => undefined);
  }
}
