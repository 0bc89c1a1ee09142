import {
  fileCaseRoute,
  getCategoriesRoute,
  getPlaceIndexRoute,
  getPlacesRoute,
  listCasesRoute,
  lookUpCaseRoute,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { credentials, filing, places, receipt } from '../test-support/samples.ts';
import { sendJson, sendPage, sendProblem, startOrigin } from '../test-support/start-origin.ts';
import { createTransport } from './create-light-transport.ts';
import { addressOf, getJson, postJson } from './route-calls.ts';

async function meet(t: TestContext, answer: Parameters<typeof startOrigin>[0]) {
  const origin = await startOrigin(answer);
  t.after(() => origin.stop());
  return { transport: createTransport({ baseUrl: origin.url }), requests: origin.requests };
}

const chiangMai = { params: { province: '50' } };

describe('addressOf', () => {
  it('fills in the path behind the base URL', () => {
    const address = addressOf('https://1567.example/centre', getPlacesRoute, chiangMai);
    assert.equal(address, 'https://1567.example/centre/v1/places/50');
  });

  it('writes the query, and needs no input where the route takes none', () => {
    assert.equal(
      addressOf('', listCasesRoute, { query: { limit: 5 } }),
      '/v1/officer/cases?limit=5',
    );
    assert.equal(addressOf('', getPlaceIndexRoute), '/v1/places');
  });
});

describe('getJson', () => {
  it('answers what came', async (t) => {
    const { transport, requests } = await meet(t, (answer) => sendJson(answer, 200, places));
    assert.deepEqual(await getJson(transport, getPlacesRoute, chiangMai), places);
    assert.deepEqual(
      requests.map(({ method, url }) => `${method} ${url}`),
      ['GET /v1/places/50'],
    );
  });

  it('tries again after a passing failure', async (t) => {
    const { transport } = await meet(t, (answer, _, count) =>
      count === 1 ? sendPage(answer, 502) : sendJson(answer, 200, { categories: [] }),
    );
    const answer = await getJson(transport, getCategoriesRoute, chiangMai);
    assert.deepEqual(answer, { categories: [] });
  });

  it("is an AnswerError when a captive portal's page comes instead", async (t) => {
    const { transport } = await meet(t, (answer) => sendPage(answer, 200));
    await assert.rejects(getJson(transport, getPlacesRoute, chiangMai), {
      name: 'AnswerError',
      code: 'answer_invalid',
    });
  });

  it('stops when the time is up', async (t) => {
    const { transport } = await meet(t, () => {});
    const call = getJson(transport, getPlacesRoute, chiangMai, { timeout: 50 });
    await assert.rejects(call, { name: 'NetworkError', code: 'timed_out' });
  });
});

describe('postJson', () => {
  it('sends the body under the key of its intent', async (t) => {
    const { transport, requests } = await meet(t, (answer) => sendJson(answer, 201, receipt));
    const options = { idempotencyKey: 'one-intent-one-case' };
    assert.deepEqual(await postJson(transport, fileCaseRoute, { body: filing }, options), receipt);
    const [{ headers, body } = assert.fail()] = requests;
    assert.equal(headers['idempotency-key'], 'one-intent-one-case');
    assert.deepEqual(JSON.parse(body), filing);
  });

  it('rejects with the error of the answer', async (t) => {
    const { transport } = await meet(t, (answer) => sendProblem(answer, 404, 'case_not_found'));
    await assert.rejects(postJson(transport, lookUpCaseRoute, { body: credentials }), {
      name: 'NotFoundError',
      code: 'case_not_found',
    });
  });
});
