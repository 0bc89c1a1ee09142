import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { test } from 'node:test';
import { fastify } from 'fastify';
import { startTestCenter } from '../../test-support/center.ts';
import { endConnections } from './end-connections.ts';

test(
  'a connection on which nothing is asked does not hold up a stop',
  { timeout: 45_000 },
  async () => {
    const center = await startTestCenter('pglite', { seed: false });
    const spare = [center.publicUrl, center.deskUrl].map((url) =>
      connect(Number(new URL(url).port)),
    );
    await Promise.all(spare.map((socket) => once(socket, 'connect')));
    const ended = Promise.all(spare.map((socket) => once(socket.resume(), 'close')));
    await fetch(`${center.publicUrl}/livez`);

    await center.stop();
    await ended;
  },
);

test(
  'an answer under way is finished, and its connection does not hold up a stop',
  { timeout: 45_000 },
  async () => {
    const app = fastify({ keepAliveTimeout: 65_000, forceCloseConnections: 'idle' });
    endConnections(app);
    const isClosing = new Promise<void>((resolve) => {
      app.addHook('preClose', (done) => {
        setImmediate(resolve);
        done();
      });
    });
    const file = new PassThrough();
    app.get('/file', (_request, reply) => reply.send(file));
    const answer = fetch(`${await app.listen({ host: '127.0.0.1', port: 0 })}/file`);
    file.write('first, ');
    const { body } = await answer;
    const closing = app.close();
    await isClosing;
    file.end('last');

    assert.equal(await new Response(body).text(), 'first, last');
    await closing;
  },
);

test(
  'a request that was answered before all of its body had come does not hold up a stop',
  { timeout: 45_000 },
  async () => {
    const app = fastify({ forceCloseConnections: 'idle' });
    endConnections(app);
    app.addContentTypeParser('application/octet-stream', (_request, payload, done) => {
      done(null, payload);
    });
    app.post('/file', async ({ body }, reply) => {
      const reader = Readable.toWeb(body as Readable).getReader();
      await reader.read();
      await reader.cancel();
      return reply.code(503).send('full');
    });
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const socket = connect(Number(port));
    socket.write(
      'POST /file HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n' +
        'Content-Length: 1000000\r\n\r\nfirst',
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1.1 503 /);

    const ended = once(socket.resume(), 'close');
    await app.close();
    await ended;
  },
);
