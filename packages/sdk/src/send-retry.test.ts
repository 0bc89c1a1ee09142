import { fileCase, getPlaces, lookUpCase } from '@damrong/contract';
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { exchanges, type CreateTransport } from '../test-support/exchanges.ts';
import { credentials, filing, places, receipt } from '../test-support/samples.ts';
import { sendJson, sendPage, sendProblem, startOrigin } from '../test-support/start-origin.ts';
import { isBusyError } from './errors/busy-error.ts';
import { isServerError } from './errors/server-error.ts';
import { send } from './send.ts';

type Answer = Parameters<typeof startOrigin>[0];

const meetOver =
  (createTransport: CreateTransport) => async (t: TestContext, answer: Answer, retry?: number) => {
    const origin = await startOrigin(answer);
    t.after(() => origin.stop());
    const transport = createTransport({ baseUrl: origin.url, retry });
    return { transport, requests: origin.requests };
  };

const chiangMai = { params: { province: '50' } };

for (const { name, createTransport } of exchanges) {
  describe(`send again ${name}`, () => {
    const meet = meetOver(createTransport);

    it('reads once more after a passing failure', async (t) => {
      const { transport, requests } = await meet(t, (answer, _, count) =>
        count === 1 ? sendPage(answer, 502) : sendJson(answer, 200, places),
      );
      assert.deepEqual(await send(transport, getPlaces, chiangMai), places);
      assert.equal(requests.length, 2);
    });

    it('sends a keyed body again under the same key when the connection breaks', async (t) => {
      const { transport, requests } = await meet(t, (answer, _, count) =>
        count < 3 ? answer.destroy() : sendJson(answer, 201, receipt),
      );
      assert.deepEqual(await send(transport, fileCase, { body: filing }), receipt);
      assert.equal(requests.length, 3);
      assert.equal(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size, 1);
      assert.equal(new Set(requests.map(({ body }) => body)).size, 1);
    });

    it('sends a body without a key only once', async (t) => {
      const { transport, requests } = await meet(t, (answer) =>
        sendProblem(answer, 500, 'internal'),
      );
      await assert.rejects(send(transport, lookUpCase, { body: credentials }), isServerError);
      assert.equal(requests.length, 1);
    });

    it('gives up after two more attempts', async (t) => {
      const { transport, requests } = await meet(t, (answer) =>
        sendProblem(answer, 500, 'internal'),
      );
      await assert.rejects(send(transport, getPlaces, chiangMai), isServerError);
      assert.equal(requests.length, 3);
    });

    it('does not try again when told so', async (t) => {
      const { transport, requests } = await meet(t, (answer) => sendPage(answer, 502), 0);
      await assert.rejects(send(transport, getPlaces, chiangMai), isServerError);
      assert.equal(requests.length, 1);
    });

    for (const status of [400, 404, 409, 413, 422, 501]) {
      it(`does not try again after ${status}`, async (t) => {
        const { transport, requests } = await meet(t, (answer) =>
          sendProblem(answer, status, 'not_found'),
        );
        await assert.rejects(send(transport, getPlaces, chiangMai));
        assert.equal(requests.length, 1);
      });
    }

    for (const [form, header] of [
      ['seconds', () => '1'],
      ['a date', () => new Date(Date.now() + 2000).toUTCString()],
    ] as const) {
      it(`waits as Retry-After says in ${form}`, async (t) => {
        const { transport } = await meet(t, (answer, _, count) =>
          count === 1
            ? sendProblem(answer, 503, 'unavailable', { headers: { 'retry-after': header() } })
            : sendJson(answer, 200, places),
        );
        const start = performance.now();
        await send(transport, getPlaces, chiangMai);
        assert.ok(performance.now() - start >= 950);
      });
    }

    it('tells the wait of the problem document where the header is kept back', async (t) => {
      const { transport } = await meet(
        t,
        (answer) => sendProblem(answer, 429, 'too_many_requests', { retryAfter: 7 }),
        0,
      );
      await assert.rejects(send(transport, getPlaces, chiangMai), { retryAfter: 7 });
    });

    it('does not wait on a broken line for what an abort has ended', async (t) => {
      const { transport, requests } = await meet(t, (answer) => answer.destroy(), 50);
      const signal = AbortSignal.timeout(300);
      await assert.rejects(send(transport, getPlaces, chiangMai, { signal }), {
        name: 'TimeoutError',
      });
      const sent = requests.length;
      await setTimeout(1500);
      assert.equal(requests.length, sent);
    });

    it('hands a long wait to the caller at once', async (t) => {
      const { transport, requests } = await meet(t, (answer) =>
        sendProblem(answer, 429, 'too_many_requests', { headers: { 'retry-after': '600' } }),
      );
      await assert.rejects(send(transport, fileCase, { body: filing }), (error) => {
        assert.ok(isBusyError(error));
        assert.deepEqual([error.code, error.retryAfter], ['too_many_requests', 600]);
        return true;
      });
      assert.equal(requests.length, 1);
    });

    it('ends with the time for the whole call, repeats included', async (t) => {
      const { transport } = await meet(t, (answer) => answer.destroy(), 1000);
      await assert.rejects(send(transport, getPlaces, chiangMai, { timeout: 600 }), {
        name: 'NetworkError',
        code: 'timed_out',
      });
    });
  });
}
