import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgresPrograms, serverUser } from '../src/backup/postgres-programs.ts';

const run = promisify(execFile);

/** Where PostgreSQL's server programs are. @throws where they are not installed */
export function binaryDirectory(): string {
  const found = findPostgresPrograms();
  if (found !== undefined) return found;
  throw new Error(
    "PostgreSQL's server programs are not installed: apt-get install postgresql, or name their directory with DAMRONG_POSTGRES_BIN",
  );
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Address of a database in the cluster whose socket is in this directory. */
export function socketUrl(directory: string, database: string, user = 'postgres'): string {
  return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(directory)}`;
}

/** A throw-away PostgreSQL that listens on a socket of its own only. */
export class PostgresCluster {
  readonly directory: string;
  #postmaster: ChildProcess;
  readonly #bin: string;
  readonly #user: { uid: number; gid: number } | undefined;
  readonly #durable: boolean;

  private constructor(directory: string, bin: string, durable: boolean) {
    this.directory = directory;
    this.#bin = bin;
    this.#durable = durable;
    this.#user = serverUser();
    this.#postmaster = this.#spawn();
    process.once('exit', this.#end);
    // A test that is told to stop ends its server too; the `exit` event is not emitted for a
    // signal.
    process.once('SIGTERM', this.#terminate);
  }

  /** @param durable true when the test kills the server and checks what was lost */
  static async start({ durable = false } = {}): Promise<PostgresCluster> {
    const directory = mkdtempSync(join(tmpdir(), 'damrong-pg-'));
    const user = serverUser();
    if (user !== undefined) chownSync(directory, user.uid, user.gid);
    chmodSync(directory, 0o755);
    const bin = binaryDirectory();
    await run(
      join(bin, 'initdb'),
      [
        '-D',
        join(directory, 'data'),
        '-U',
        'postgres',
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
        '--no-sync',
        '-A',
        'trust',
      ],
      { ...user, cwd: directory },
    );
    const cluster = new PostgresCluster(directory, bin, durable);
    await cluster.ready();
    return cluster;
  }

  get pid(): number {
    return this.#postmaster.pid ?? 0;
  }

  url(database: string, user?: string): string {
    return socketUrl(this.directory, database, user);
  }

  /**
   * Right after a crash a dying backend may still hold the shared memory; then it tries once more.
   */
  async ready(): Promise<void> {
    let attempts = 20;
    for (;;) {
      const client = new pg.Client({ connectionString: this.url('postgres') });
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (this.#postmaster.exitCode !== null) {
          if (attempts === 0) throw error;
          attempts -= 1;
          this.#postmaster = this.#spawn();
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  /** Kills the whole server as a crash would, and starts it again on the same data. */
  async crash(): Promise<void> {
    const { stdout } = await run('pgrep', ['-P', String(this.pid)]);
    await this.#kill(this.pid, 'SIGKILL');
    // Backends have process groups of their own; left alone they would shut down in good order.
    for (const backend of stdout.split('\n').filter(Boolean)) kill(Number(backend));
    this.#postmaster = this.#spawn();
    await this.ready();
  }

  async stop(): Promise<void> {
    process.removeListener('exit', this.#end);
    process.removeListener('SIGTERM', this.#terminate);
    await this.#kill(this.pid, 'SIGQUIT');
    rmSync(this.directory, { recursive: true, force: true });
  }

  async #kill(pid: number, signal: NodeJS.Signals): Promise<void> {
    this.#postmaster.ref();
    const gone = new Promise((resolve) => this.#postmaster.once('exit', resolve));
    process.kill(pid, signal);
    await gone;
  }

  #spawn(): ChildProcess {
    const settings = {
      unix_socket_directories: this.directory,
      listen_addresses: '',
      max_connections: '200',
      fsync: this.#durable ? 'on' : 'off',
      log_min_messages: 'panic',
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const postmaster = spawn(
      join(this.#bin, 'postgres'),
      ['-D', join(this.directory, 'data'), ...flags],
      {
        ...this.#user,
        cwd: this.directory,
        stdio: 'ignore',
        // A process group of its own, so that a crash takes every backend with it.
        detached: true,
      },
    );
    // A test file ends when its tests do; the exit listener then ends the server.
    postmaster.unref();
    return postmaster;
  }

  readonly #terminate = () => process.exit(1);

  readonly #end = () => {
    kill(this.pid);
    rmSync(this.directory, { recursive: true, force: true });
  };
}
