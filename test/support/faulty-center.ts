import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forward } from './forward.ts';
import { WatchedCenter } from './watched-center.ts';

type Fault = (request: IncomingMessage, answer: ServerResponse, real: URL) => void | Promise<void>;

const allowed = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key, accept-language',
  'access-control-allow-methods': 'GET, POST',
  'access-control-expose-headers': 'retry-after',
};

function problem(answer: ServerResponse, status: number, code: string, seconds?: number): void {
  answer.writeHead(status, {
    ...allowed,
    'content-type': 'application/problem+json',
    ...(seconds === undefined ? {} : { 'retry-after': String(seconds) }),
  });
  const more = seconds === undefined ? {} : { retryAfter: seconds };
  answer.end(JSON.stringify({ type: 'about:blank', status, code, traceId: 'faulty', ...more }));
}

async function send(request: IncomingMessage, target: URL): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = { ...(request.headers as Record<string, string>) };
  delete headers['host'];
  await fetch(target, { method: 'POST', headers, body: Buffer.concat(chunks) });
}

const withAnswerLost = new Set<string>();

/** The fault injected when something is sent, by the first part of the address. */
const faults: Record<string, Fault> = {
  '500': (_request, answer) => problem(answer, 500, 'internal'),
  '503': (_request, answer) => problem(answer, 503, 'unavailable', 600),
  '429': (_request, answer) => problem(answer, 429, 'too_many_requests', 600),
  hang: () => undefined,
  drop: (_request, answer) => void answer.destroy(),
  html: (_request, answer) => {
    answer.writeHead(200, { ...allowed, 'content-type': 'text/html; charset=utf-8' });
    answer.end('<!doctype html><title>Wi-Fi</title><p>Sign in to the network');
  },
  /** The centre works, but its answer does not arrive. */
  taken: async (request, answer, real) => {
    await send(request, real);
    answer.destroy();
  },
  /** The centre works, but the first answer to each key is lost on the way. */
  'lost-answer': async (request, answer, real) => {
    const key = String(request.headers['idempotency-key']);
    if (!withAnswerLost.has(key)) {
      withAnswerLost.add(key);
      await send(request, real);
      answer.destroy();
      return;
    }
    await forward(request, answer, real);
  },
};

/**
 * A centre that answers every read and fails every POST: `<url>/500`, `/503`, `/hang`, `/html` …
 */
export async function startFaultyCenter(api: string): Promise<{ url: string; stop(): void }> {
  const watched = new WatchedCenter();
  const server = createServer((request, answer) => {
    const [, name = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
    if (name === 'asked') return watched.tell(answer, rest.slice(1));
    if (name === 'watched' && request.method !== 'OPTIONS') {
      return void watched.pass(request, answer, rest.slice(1), api);
    }
    if (name === 'watched') return void answer.writeHead(204, allowed).end();
    const fault = faults[name];
    if (fault === undefined) return problem(answer, 404, 'not_found');
    if (request.method === 'OPTIONS') return void answer.writeHead(204, allowed).end();
    const real = new URL(rest, api);
    void (request.method === 'POST'
      ? fault(request, answer, real)
      : forward(request, answer, real));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
