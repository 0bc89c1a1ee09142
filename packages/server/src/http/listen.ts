import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartError } from '../start-error.ts';

/**
 * @throws StartError when the port is taken or forbidden; @returns the port, the one chosen for 0
 */
export async function listen(
  app: FastifyInstance,
  { host, port }: { host: string; port: number },
  setting: string,
): Promise<number> {
  try {
    await app.listen({ host, port, listenTextResolver: () => 'listening' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `Port ${port} on ${host} is taken by another program. Stop that program, or choose another port with ${setting}.`,
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      throw new StartError(
        `This process may not listen on ${host}, port ${port} (${code}). Choose others with DAMRONG_HOST and ${setting}.`,
      );
    }
    throw error;
  }
  return (app.server.address() as AddressInfo).port;
}
