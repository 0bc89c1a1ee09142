import assert from 'node:assert/strict';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import fastify from 'fastify';
import { PIECE_TYPE } from '../upload/upload-policy.ts';
import { endSlowBodies } from './slow-bodies.ts';

const MOST_MS = 300;

describe('a body that dawdles', () => {
  const app = fastify();
  before(async () => {
    endSlowBodies(app, MOST_MS);
    app.addContentTypeParser(PIECE_TYPE, { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    app.post('/', () => ({ taken: true }));
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  after(() => app.close());

  /** Sends the second half of a body later than any body may take. */
  async function dawdle(type: string): Promise<string> {
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      `POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: ${type}\r\ncontent-length: 2\r\n\r\n{`,
    );
    await delay(3 * MOST_MS);
    if (socket.writable) socket.write('}');
    await ended;
    return answer;
  }

  it('is ended with a word, and the connection with it', async () => {
    assert.match(await dawdle('application/json'), /^HTTP\/1\.1 408 [^]*"code":"request_timeout"/);
  });

  it('may be a piece of a file, which comes over slow lines', async () => {
    assert.match(await dawdle(PIECE_TYPE), /^HTTP\/1\.1 200 /);
  });
});
