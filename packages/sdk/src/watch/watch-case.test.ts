import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { CaseView } from '@damrong/contract';
import { createClient } from '../create-client.ts';
import { isNotFoundError } from '../errors/not-found-error.ts';
import { credentials } from '../../test-support/samples.ts';
import { sendProblem } from '../../test-support/start-origin.ts';

const view = (facts: string): CaseView => ({
  number: credentials.number,
  status: 'in_progress',
  provinceCode: '50',
  categoryCode: 'utilities.water_supply',
  categoryName: { th: 'น้ำประปา', en: 'Water supply' },
  receivedAt: '2026-11-02T03:12:00.000Z',
  dueOn: null,
  overdue: false,
  lastActionAt: null,
  agency: null,
  result: facts,
  center: { name: { th: 'ศูนย์', en: 'Centre' }, phone: '1567' },
  timeline: [],
  question: null,
  attachments: [],
  canAddFacts: true,
  canRate: false,
  canReopen: false,
  reopenUntil: null,
  rating: null,
});

const event = (text: string) => `data: ${JSON.stringify(view(text))}\n\n`;

describe('watch', () => {
  let answers: ((answer: ServerResponse) => void)[];
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '');
    request.resume();
    const next = answers.shift();
    if (next === undefined) answer.destroy();
    else next(answer);
  });
  let watch: (signal?: AbortSignal) => AsyncGenerator<CaseView, undefined>;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { cases } = createClient({ baseUrl: `http://127.0.0.1:${port}`, retry: 0 });
    watch = (signal) => cases.watch(credentials, { signal, pollEvery: 50 });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked.length = 0;
  });

  const streaming = (...chunks: string[]) => {
    return (answer: ServerResponse) => {
      answer.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const chunk of chunks) answer.write(chunk);
    };
  };
  const looked = (text: string) => (answer: ServerResponse) => {
    answer.writeHead(200, { 'content-type': 'application/json' });
    answer.end(JSON.stringify(view(text)));
  };
  const broken = (answer: ServerResponse) => void answer.destroy();
  async function results(of: AsyncGenerator<CaseView, undefined>, count: number) {
    const found: (string | null)[] = [];
    for await (const { result } of of) {
      found.push(result);
      if (found.length === count) break;
    }
    return found;
  }

  it('gives each view that differs, however the bytes are cut', async () => {
    const whole = event('หนึ่ง') + ': \n\n' + event('หนึ่ง') + event('สอง');
    answers = [streaming(whole.slice(0, 30), whole.slice(30, 700), whole.slice(700))];
    assert.deepEqual(await results(watch(), 2), ['หนึ่ง', 'สอง']);
    assert.deepEqual(asked, ['/v1/cases/watch']);
  });

  it('looks the case up while no stream can be had, and tries the stream again', async () => {
    answers = [broken, looked('หนึ่ง'), broken, looked('สอง'), streaming(event('สาม'))];
    assert.deepEqual(await results(watch(), 3), ['หนึ่ง', 'สอง', 'สาม']);
    assert.deepEqual(asked, [
      '/v1/cases/watch',
      '/v1/cases/lookup',
      '/v1/cases/watch',
      '/v1/cases/lookup',
      '/v1/cases/watch',
    ]);
  });

  it('begins another stream when the centre has ended one', async () => {
    const ended = (answer: ServerResponse) => {
      answer.writeHead(200, { 'content-type': 'text/event-stream' });
      answer.end(event('หนึ่ง'));
    };
    answers = [ended, streaming(event('หนึ่ง'), event('สอง'))];
    assert.deepEqual(await results(watch(), 2), ['หนึ่ง', 'สอง']);
  });

  it('ends with an error that waiting does not mend', async () => {
    answers = [(answer) => sendProblem(answer, 404, 'case_not_found')];
    await assert.rejects(watch().next(), isNotFoundError);
  });

  it('ends without one when its signal is aborted', async () => {
    const controller = new AbortController();
    answers = [streaming(event('หนึ่ง'))];
    const views = watch(controller.signal);
    assert.equal((await views.next()).value?.result, 'หนึ่ง');
    const next = views.next();
    controller.abort();
    assert.deepEqual(await next, { done: true, value: undefined });
  });
});
