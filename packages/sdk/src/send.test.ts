import { fileCase, getPlaces, lookUpCase, signOutOfficer } from '@damrong/contract';
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { exchanges, type CreateTransport } from '../test-support/exchanges.ts';
import { credentials, filing, places, receipt } from '../test-support/samples.ts';
import { sendJson, sendPage, startOrigin } from '../test-support/start-origin.ts';
import { isAnswerError } from './errors/answer-error.ts';
import { isInputError } from './errors/input-error.ts';
import { isNetworkError } from './errors/network-error.ts';
import { send } from './send.ts';
import type { TransportOptions } from './transport.ts';

type Start = Parameters<typeof startOrigin>[0];

const meetOver =
  (createTransport: CreateTransport) =>
  async (t: TestContext, answer: Start, options: Partial<TransportOptions> = {}) => {
    const origin = await startOrigin(answer);
    t.after(() => origin.stop());
    const transport = createTransport({ baseUrl: origin.url, ...options });
    return { transport, requests: origin.requests };
  };

const silent: Start = () => {};
const chiangMai = { params: { province: '50' } };

for (const { name, createTransport } of exchanges) {
  describe(`send ${name}`, () => {
    const meet = meetOver(createTransport);

    it('answers with the parsed output', async (t) => {
      const { transport } = await meet(t, (answer) => sendJson(answer, 200, places));
      assert.deepEqual(await send(transport, getPlaces, chiangMai), places);
    });

    it('leaves out what the contract does not know', async (t) => {
      const { transport } = await meet(t, (answer) =>
        sendJson(answer, 201, { ...receipt, more: 1 }),
      );
      assert.deepEqual(await send(transport, fileCase, { body: filing }), receipt);
    });

    it('answers nothing for 204', async (t) => {
      const { transport } = await meet(t, (answer) => answer.writeHead(204).end());
      assert.equal(await send(transport, signOutOfficer), undefined);
    });

    it('sends method, path, headers and body as the endpoint says', async (t) => {
      const { transport, requests } = await meet(t, (answer) => sendJson(answer, 201, receipt), {
        lang: 'en',
      });
      await send(transport, fileCase, { body: filing }, { idempotencyKey: 'one-intent-one-case' });
      const [{ method, url, headers, body } = assert.fail()] = requests;
      assert.equal(`${method} ${url}`, 'POST /v1/cases');
      assert.equal(headers['content-type'], 'application/json');
      assert.equal(headers['accept-language'], 'en');
      assert.equal(headers['idempotency-key'], 'one-intent-one-case');
      assert.deepEqual(JSON.parse(body), filing);
    });

    it('makes a key for each call of a keyed endpoint', async (t) => {
      const { transport, requests } = await meet(t, (answer) => sendJson(answer, 201, receipt));
      await send(transport, fileCase, { body: filing });
      await send(transport, fileCase, { body: filing });
      const keys = requests.map(({ headers }) => headers['idempotency-key']);
      assert.match(String(keys[0]), /^[0-9a-f]{32}$/);
      assert.notEqual(keys[0], keys[1]);
    });

    it('sends nothing when the input breaks the contract', async (t) => {
      const { transport, requests } = await meet(t, silent);
      const body = { ...filing, categoryCode: '' };
      await assert.rejects(send(transport, fileCase, { body }), isInputError);
      assert.equal(requests.length, 0);
    });

    it('refuses an idempotency key that the centre would refuse', async (t) => {
      const { transport, requests } = await meet(t, silent);
      const options = { idempotencyKey: 'ก' };
      await assert.rejects(send(transport, fileCase, { body: filing }, options), {
        name: 'InputError',
        code: 'idempotency_key_invalid',
      });
      assert.equal(requests.length, 0);
    });

    it('uses the fetch it was given', async () => {
      const asked: string[] = [];
      const transport = createTransport({
        baseUrl: 'https://1567.example/centre/',
        fetch: async (input) => {
          asked.push(new Request(input).url);
          return Response.json(places);
        },
      });
      await send(transport, getPlaces, chiangMai);
      assert.deepEqual(asked, ['https://1567.example/centre/v1/places/50']);
    });

    it('rejects with the reason of an abort while it waits for an answer', async (t) => {
      const controller = new AbortController();
      const reason = new Error('the reader left');
      const { transport } = await meet(t, () => controller.abort(reason));
      const { signal } = controller;
      await assert.rejects(send(transport, getPlaces, chiangMai, { signal }), reason);
    });

    it('sends nothing under a signal that has fired', async (t) => {
      const { transport, requests } = await meet(t, silent);
      const signal = AbortSignal.abort(new Error('too late'));
      await assert.rejects(send(transport, getPlaces, chiangMai, { signal }), {
        message: 'too late',
      });
      assert.equal(requests.length, 0);
    });

    it('rejects with the reason of an abort while it waits to try again', async (t) => {
      const { transport, requests } = await meet(t, (answer) =>
        sendJson(answer, 503, {}, { 'retry-after': '9' }),
      );
      const signal = AbortSignal.timeout(200);
      await assert.rejects(send(transport, getPlaces, chiangMai, { signal }), {
        name: 'TimeoutError',
      });
      assert.equal(requests.length, 1);
    });

    it('is a NetworkError when no answer comes in time', async (t) => {
      const { transport } = await meet(t, silent);
      await assert.rejects(send(transport, getPlaces, chiangMai, { timeout: 50 }), (error) => {
        assert.ok(isNetworkError(error));
        assert.deepEqual([error.code, error.status], ['timed_out', undefined]);
        return true;
      });
    });

    it('is a NetworkError when an answer stops half way', async (t) => {
      const { transport } = await meet(t, (answer) => {
        answer.writeHead(200, { 'content-type': 'application/json' });
        answer.write('{"province":');
      });
      await assert.rejects(send(transport, getPlaces, chiangMai, { timeout: 100 }), {
        name: 'NetworkError',
        code: 'timed_out',
      });
    });

    it('is a NetworkError when nobody listens', async (t) => {
      const { transport } = await meet(t, silent, { baseUrl: 'http://127.0.0.1:1', retry: 0 });
      await assert.rejects(send(transport, getPlaces, chiangMai), (error) => {
        assert.ok(isNetworkError(error));
        assert.equal(error.code, 'network_failed');
        assert.ok(error.cause instanceof Error);
        return true;
      });
    });

    it('does not follow a redirect with what a citizen wrote', async (t) => {
      const elsewhere = await startOrigin((answer) => sendJson(answer, 201, receipt));
      t.after(() => elsewhere.stop());
      const { transport } = await meet(t, (answer) =>
        answer.writeHead(307, { location: `${elsewhere.url}/v1/cases/lookup` }).end(),
      );
      await assert.rejects(send(transport, lookUpCase, { body: credentials }), isNetworkError);
      assert.equal(elsewhere.requests.length, 0);
    });

    it("is an AnswerError when a captive portal's page comes instead", async (t) => {
      const { transport } = await meet(t, (answer) => sendPage(answer, 200));
      await assert.rejects(send(transport, getPlaces, chiangMai), isAnswerError);
      await assert.rejects(send(transport, signOutOfficer), isAnswerError);
    });

    it('is an AnswerError when the answer is not as promised', async (t) => {
      const { transport } = await meet(t, (answer) => sendJson(answer, 200, { province: 50 }));
      await assert.rejects(send(transport, getPlaces, chiangMai), {
        name: 'AnswerError',
        code: 'answer_invalid',
        status: 200,
      });
    });
  });
}
