import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** A refusal of the driver; `code` is the error of the WebDriver specification. */
export class DriverError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** One session of WebKitGTK's driver: the commands of https://www.w3.org/TR/webdriver2/ as they are. */
export interface Driver {
  call<T = null>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** A screen that nobody sees. */
async function startScreen(): Promise<{ name: string; process: ChildProcess }> {
  const process = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [line] = (await once(process.stdio[3] as Readable, 'data')) as [Buffer];
  return { name: `:${String(line).trim()}`, process };
}

async function send<T>(url: string, method: string, body?: object): Promise<T> {
  const answer = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new DriverError(value.error ?? 'unknown error', value.message ?? '');
  return value;
}

async function ready(url: string): Promise<void> {
  const until = performance.now() + START_MS;
  for (;;) {
    try {
      await send(`${url}/status`, 'GET');
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await setTimeout(50);
    }
  }
}

export async function startDriver(): Promise<Driver> {
  const screen = await startScreen();
  const port = await freePort();
  const process_ = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name, GDK_BACKEND: 'x11', LANG: 'C.UTF-8' },
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(url);
  // Pages are visited whose script never comes, so nothing waits for a page to be loaded.
  const { sessionId } = await send<{ sessionId: string }>(`${url}/session`, 'POST', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } },
  });
  const session = `${url}/session/${sessionId}`;
  return {
    call: (method, path, body) =>
      send(session + path, method, method === 'POST' ? (body ?? {}) : undefined),
    async stop() {
      await send(session, 'DELETE').catch(() => undefined);
      process_.kill();
      screen.process.kill();
    },
  };
}
