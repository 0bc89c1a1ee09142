import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { forward } from './forward.ts';

interface Asked {
  readonly path: string;
  body: string;
}

/**
 * The centre, with note of what each test asks of it: under `/watched/<name>/`, and, with a challenge
 * that never comes or is none, under `/watched/<name>-without-challenge/` and
 * `/watched/<name>-broken-challenge/`. Under `/watched/<name>-slow/` what is sent waits for half a second
 * on its way. `/asked/<name>` tells what was asked.
 */
export class WatchedCenter {
  readonly #asked = new Map<string, Asked[]>();

  /** @param address everything behind `/watched/` */
  async pass(request: IncomingMessage, answer: ServerResponse, address: string, api: string) {
    const [, name = '', path = ''] = /^([^/]+)(\/.*)$/.exec(address) ?? [];
    const asked: Asked = { path, body: '' };
    this.#asked.set(name, [...(this.#asked.get(name) ?? []), asked]);
    // Before anybody reads the body: what has been read is not passed on.
    if (request.method === 'POST' && name.endsWith('-slow')) await setTimeout(500);
    request.on('data', (chunk: Buffer) => (asked.body += chunk.toString()));
    const isChallenge = path === '/v1/challenge';
    if (isChallenge && name.endsWith('-broken-challenge')) send(answer, 500, {});
    else if (!isChallenge || !name.endsWith('-without-challenge')) {
      await forward(request, answer, new URL(path, api));
    }
  }

  /** @param name what stood behind `/watched/` */
  tell(answer: ServerResponse, name: string) {
    send(answer, 200, this.#asked.get(name) ?? []);
  }
}

function send(answer: ServerResponse, status: number, body: unknown): void {
  answer.writeHead(status, {
    'access-control-allow-origin': '*',
    'content-type': 'application/json',
  });
  answer.end(JSON.stringify(body));
}
