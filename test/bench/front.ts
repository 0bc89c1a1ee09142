import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

export interface Front {
  port: number;
  stop(): void;
}

type Handler = (request: Http2ServerRequest, answer: Http2ServerResponse) => void;

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade']);

async function listen(tls: { key: Buffer; cert: Buffer }, handler: Handler): Promise<Front> {
  const server = createSecureServer({ ...tls, allowHTTP1: true }, handler);
  server.on('sessionError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
}

/** Files held in memory, compressed once, over TLS and HTTP/2 as a good host serves them. */
export function serveFiles(
  tls: { key: Buffer; cert: Buffer },
  file: (path: string) => { type: string; body: string } | undefined,
): Promise<Front> {
  const compressed = new Map<string, Buffer>();
  return listen(tls, ({ url }, answer) => {
    const path = url.split('?')[0] ?? '/';
    const found = file(path);
    if (found === undefined) return void answer.writeHead(404).end();
    const body = compressed.get(path) ?? brotliCompressSync(found.body);
    compressed.set(path, body);
    answer.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'timing-allow-origin': '*',
    });
    answer.end(body);
  });
}

/** TLS and HTTP/2 in front of a plain HTTP server, like the proxy in front of the centre. */
export function serveBehindTls(tls: { key: Buffer; cert: Buffer }, target: string): Promise<Front> {
  return listen(tls, (incoming, answer) => {
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).filter(([name]) => !name.startsWith(':')),
    );
    const outgoing = request(new URL(incoming.url, target), { method: incoming.method, headers });
    outgoing.on('response', (reply) => {
      const kept = Object.entries(reply.headers).filter(([name]) => !hopByHop.has(name));
      answer.writeHead(reply.statusCode ?? 502, Object.fromEntries(kept));
      reply.pipe(answer);
    });
    outgoing.on('error', () => answer.stream.destroy());
    incoming.pipe(outgoing);
  });
}
