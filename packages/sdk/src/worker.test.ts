import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { places } from '../test-support/samples.ts';
import { sendJson, sendProblem, startOrigin } from '../test-support/start-origin.ts';

describe('the client in a worker thread', () => {
  it('reads answers and knows errors', async (t) => {
    const origin = await startOrigin((answer, { url }) =>
      url === '/v1/places/50'
        ? sendJson(answer, 200, places)
        : sendProblem(answer, 404, 'not_found'),
    );
    t.after(() => origin.stop());
    const worker = new Worker(new URL('../test-support/read-in-worker.ts', import.meta.url), {
      workerData: { baseUrl: origin.url },
      execArgv: ['--conditions=damrong-source'],
    });
    const [message] = (await once(worker, 'message')) as unknown[];
    assert.deepEqual(message, { province: '50', missing: true });
  });
});
