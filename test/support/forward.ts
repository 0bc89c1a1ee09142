import { request, type IncomingMessage, type ServerResponse } from 'node:http';

/** Forwards a request to another origin and its answer back, byte for byte. */
export function forward(
  incoming: IncomingMessage,
  answer: ServerResponse,
  target: URL,
  headers: Record<string, string> = {},
): Promise<void> {
  return new Promise((resolve) => {
    const outgoing = request(
      target,
      {
        method: incoming.method,
        headers: { ...incoming.headers, host: target.host, ...headers },
      },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
        reply.on('end', resolve);
      },
    );
    outgoing.on('error', () => {
      answer.destroy();
      resolve();
    });
    incoming.pipe(outgoing);
  });
}
