import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { CommandError } from '../admin/command-error.ts';
import { findPostgresPrograms, serverUser } from './postgres-programs.ts';
import { complaintOf, runProgram } from './run-program.ts';

const START_MS = 60_000;
const RETRY_MS = 50;
const OWNER_ONLY = 0o700;

/** A PostgreSQL of our own for a while, on a socket that nobody else can open. */
export interface ScratchServer {
  readonly programs: string;
  /** For whatever else belongs to the work; it goes with the server. */
  readonly directory: string;
  url(database: string): string;
  stop(): Promise<void>;
}

/** Where the programs are. @throws CommandError where they are not installed */
export function postgresPrograms(): string {
  const programs = findPostgresPrograms();
  if (programs !== undefined) return programs;
  throw new CommandError(
    "PostgreSQL's server programs are not on this machine: apt-get install postgresql, or name their directory with DAMRONG_POSTGRES_BIN.",
  );
}

/** @throws CommandError where it does not start */
export async function startScratchServer(programs: string): Promise<ScratchServer> {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-verify-'));
  const user = serverUser();
  const clear = () => rmSync(directory, { recursive: true, force: true });
  try {
    chmodSync(directory, OWNER_ONLY);
    if (user !== undefined) chownSync(directory, user.uid, user.gid);
    const data = join(directory, 'data');
    const words = ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
    await runProgram(join(programs, 'initdb'), [...words, '-A', 'trust'], {
      ...user,
      cwd: directory,
    });
    return await serve(programs, directory, user);
  } catch (error) {
    clear();
    throw error instanceof CommandError ? error : new CommandError(reason(error, directory));
  }
}

async function serve(
  programs: string,
  directory: string,
  user: ReturnType<typeof serverUser>,
): Promise<ScratchServer> {
  const settings = {
    unix_socket_directories: directory,
    listen_addresses: '',
    // Nothing here has to outlive the machine.
    fsync: 'off',
    full_page_writes: 'off',
    max_wal_size: '4GB',
    log_min_messages: 'panic',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, 'postgres'), ['-D', join(directory, 'data'), ...flags], {
    ...user,
    cwd: directory,
    stdio: 'ignore',
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const end = () => {
    server.kill('SIGQUIT');
    rmSync(directory, { recursive: true, force: true });
  };
  const endAll = () => process.exit(1);
  process.once('exit', end);
  process.once('SIGINT', endAll);
  process.once('SIGTERM', endAll);
  const stop = async () => {
    process.removeListener('exit', end);
    process.removeListener('SIGINT', endAll);
    process.removeListener('SIGTERM', endAll);
    if (server.exitCode === null) {
      server.kill('SIGQUIT');
      await gone;
    }
    rmSync(directory, { recursive: true, force: true });
  };
  const url = (database: string) =>
    `postgres://postgres@localhost/${database}?host=${encodeURIComponent(directory)}`;
  try {
    await untilReady(url('postgres'), server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { programs, directory, url, stop };
}

async function untilReady(connectionString: string, server: ChildProcess): Promise<void> {
  const end = performance.now() + START_MS;
  for (;;) {
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || performance.now() > end) throw error;
      await delay(RETRY_MS);
    }
  }
}

function reason(error: unknown, directory: string): string {
  return `A throw-away server does not start in ${directory} (${complaintOf(error)}). It needs the room of the database; TMPDIR names another place.`;
}
