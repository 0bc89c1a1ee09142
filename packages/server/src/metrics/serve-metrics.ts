import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from '../start-error.ts';
import type { Collector } from './collect.ts';
import { printMetrics } from './metric.ts';

const TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export interface ServedMetrics {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `/metrics` on a port of its own, so that no rule of a proxy has to keep it from the public.
 * @throws StartError when the port is taken or forbidden
 */
export async function serveMetrics(
  collector: Pick<Collector, 'collect'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<ServedMetrics> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void answer(collector, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new StartError(
          `Port ${port} on ${host} cannot be had for metrics (${error.code ?? error.message}). Stop what has it, or choose others with DAMRONG_METRICS_PORT and DAMRONG_METRICS_HOST.`,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${chosen}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  collector: Pick<Collector, 'collect'>,
  response: ServerResponse,
): Promise<void> {
  try {
    const text = printMetrics(await collector.collect());
    response.writeHead(200, { 'content-type': TYPE, 'cache-control': 'no-store' }).end(text);
  } catch {
    response.writeHead(500).end();
  }
}
