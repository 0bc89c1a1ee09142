import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface Pooler {
  /** The same database, user and password, by way of the pooler. */
  url(database: string, user: string): string;
  stop(): Promise<void>;
}

/** PgBouncer in transaction mode, without settings of its own for what clients send at connect. */
export async function startPgBouncer(socketDirectory: string): Promise<Pooler> {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-bouncer-'));
  chmodSync(directory, 0o755);
  const port = await freePort();
  const settings = join(directory, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
* = host=${socketDirectory}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(directory, 'users.txt')}
pool_mode = transaction
default_pool_size = 5
`,
  );
  writeFileSync(join(directory, 'users.txt'), '"damrong_login" ""\n');
  const pooler = spawn(findPgBouncer(), ['-q', settings], { ...otherThanRoot(), stdio: 'ignore' });
  await untilListening(port);
  return {
    url: (database, user) => `postgres://${user}@127.0.0.1:${port}/${database}`,
    async stop() {
      const ended = new Promise((resolve) => pooler.once('exit', resolve));
      pooler.kill('SIGKILL');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function findPgBouncer(): string {
  const found = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'].find(
    existsSync,
  );
  if (found === undefined) throw new Error('PgBouncer is not installed: apt-get install pgbouncer');
  return found;
}

// It refuses to run as root, as PostgreSQL does.
function otherThanRoot(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return;
    await delay(50);
  }
  throw new Error('PgBouncer did not begin to listen');
}
