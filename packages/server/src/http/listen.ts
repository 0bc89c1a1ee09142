import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartFault } from '../start-fault.ts';

/** @throws StartFault when the port is taken or forbidden; @returns the port, chosen for 0 */
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
      throw new StartFault(
        `Port ${port} on ${host} is taken by another program. Stop that program, or choose another port with ${setting}.`,
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      throw new StartFault(
        `This process may not listen on ${host}, port ${port} (${code}). Choose others with DAMRONG_HOST and ${setting}.`,
      );
    }
    throw error;
  }
  return (app.server.address() as AddressInfo).port;
}
