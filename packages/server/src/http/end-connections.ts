import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Lets no connection delay a stop for longer than its answer takes. Node ends idle connections when
 * the server closes, but three kinds are not idle: those that browsers open in advance and have
 * never used, those with an answer under way whose headers promised to keep the connection alive,
 * which would stay open for a minute afterwards, and those whose request was answered before all of
 * its body had come, such as a piece of an upload for which there is no room.
 */
export function endConnections(app: FastifyInstance): void {
  /** Sockets on which no answer is under way. */
  const quiet = new Set<Socket>();
  let isClosing = false;
  app.server.on('connection', (socket: Socket) => {
    quiet.add(socket);
    socket.once('close', () => quiet.delete(socket));
  });
  app.server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    quiet.delete(socket);
    response.once('close', () => {
      if (isClosing) socket.end();
      else if (!socket.destroyed) quiet.add(socket);
    });
  });
  app.addHook('preClose', (done) => {
    isClosing = true;
    // What has been answered is on its way, and arrives first.
    for (const socket of quiet) socket.destroySoon();
    done();
  });
}
