import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { nodeFlags } from '../../packages/server/test-support/node-flags.ts';

export interface Demo {
  centerUrl: string;
  deskUrl: string;
  siteUrls: string[];
  /** One-time passwords as `npm start` prints them, by username. */
  passwords: Map<string, string>;
  /** Everything it printed. */
  output(): string;
  /** Ends it as Ctrl-C does; returns the exit code. */
  stop(): Promise<number | null>;
}

const root = join(import.meta.dirname, '../..');

function whenReady(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output().includes('Ctrl-C')) resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`npm start ended with ${code}:\n${output()}`));
    });
  });
}

/** `npm start` in a process of its own, on ports nobody uses and in a new data directory. */
export async function startDemo(environment: Record<string, string> = {}): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'damrong-demo-'));
  const [port, deskPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [...nodeFlags, 'demo/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      DAMRONG_DESK_PORT: String(deskPort),
      DAMRONG_DATA_DIR: join(folder, 'data'),
      DAMRONG_LOG_LEVEL: 'silent',
      ...environment,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  const output = (): string => text;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    await whenReady(child, output);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  // Officers stand in it once more, with what opens sealed reports.
  const [accounts = ''] = text.split('Open sealed reports');
  const passwords = [...accounts.matchAll(/^ +([a-z]+\.[a-z]+) +(\S+)$/gm)];
  return {
    centerUrl: `http://localhost:${port}`,
    deskUrl: `http://localhost:${deskPort}`,
    siteUrls: [...text.matchAll(/site +(http:\/\/localhost:\d+)/g)].map(([, url = '']) => url),
    passwords: new Map(passwords.map(([, name = '', password = '']) => [name, password])),
    output,
    async stop() {
      child.kill('SIGINT');
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
