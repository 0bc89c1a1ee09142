import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (answer: ServerResponse, seen: SeenRequest, count: number) => void;

/** A real HTTP server that answers as a test says and keeps what came in. */
export async function startOrigin(answerWith: Answer) {
  const requests: SeenRequest[] = [];
  const server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
      requests.push(seen);
      answerWith(answer, seen, requests.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function sendJson(answer: ServerResponse, status: number, body: unknown, headers = {}) {
  answer.writeHead(status, { 'content-type': 'application/json', ...headers });
  answer.end(JSON.stringify(body));
}

export function sendProblem(
  answer: ServerResponse,
  status: number,
  code: string,
  { headers = {}, ...more }: { headers?: Record<string, string>; [member: string]: unknown } = {},
) {
  answer.writeHead(status, { 'content-type': 'application/problem+json', ...headers });
  answer.end(
    JSON.stringify({ type: `/problems/${code}`, status, code, traceId: 'trace-1', ...more }),
  );
}

export function sendPage(answer: ServerResponse, status: number) {
  answer.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  answer.end('<!doctype html><title>Wi-Fi</title><p>Sign in to use this network');
}
