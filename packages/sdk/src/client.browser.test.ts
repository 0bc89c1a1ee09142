import { formatCaseNumber } from '@damrong/contract';
import { assert } from '@open-wc/testing';
import { centerInBrowser, type CenterInBrowser } from '../../../test/support/center-in-browser.js';
import { filing } from '../test-support/samples.ts';
import { createClient } from './create-client.ts';

type CallError = Error & { code: string; status?: number; retryAfter?: number };

async function errorOf(call: Promise<unknown>): Promise<CallError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instanceOf(error, Error);
  return error as CallError;
}

describe('the client in a browser', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  it('reads across origins', async () => {
    const { provinceCode, hotline } = await createClient({ baseUrl: center.api }).centers.get('50');
    assert.deepEqual([provinceCode, hotline], ['50', '1567']);
  });

  it('files a case and looks it up', async () => {
    const { cases } = createClient({ baseUrl: center.api, lang: 'th' });
    const { number, code } = await cases.file(filing);
    const view = await cases.lookUp({ number, code });
    assert.deepEqual([view.number, view.status], [number, 'received']);
  });

  it('sends a photo ahead and files it with the case', async () => {
    const { cases, uploads } = createClient({ baseUrl: center.api });
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
    canvas.getContext('2d')?.fillRect(0, 0, 32, 32);
    const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    assert.ok(photo);
    let progress = 0;
    const { id, type } = await uploads.send(photo, { onProgress: (sent) => (progress = sent) });
    assert.deepEqual([type, progress], ['image/png', photo.size]);
    const { number, code } = await cases.file({ ...filing, attachments: [id] });
    assert.equal((await cases.lookUp({ number, code })).attachments.length, 1);
  });

  it('gets the number of the case whose first answer was lost', async () => {
    const { cases } = createClient({ baseUrl: `${center.faulty}/lost-answer` });
    const { number } = await cases.file(filing);
    assert.match(number, /^\d{4}-50-\d{6}-\d$/);
  });

  it('says NotFoundError for a case that is not there', async () => {
    const number = formatCaseNumber({ fiscalYear: 2570, provinceCode: '50', serial: 999_999 });
    const { cases } = createClient({ baseUrl: center.api });
    const error = await errorOf(cases.lookUp({ number, code: '0000-0000-0000' }));
    assert.deepEqual([error.name, error.code], ['NotFoundError', 'case_not_found']);
  });

  it('says NetworkError where nobody listens', async () => {
    const { places } = createClient({ baseUrl: center.dead, retry: 0 });
    assert.deepInclude(await errorOf(places.get('50')), {
      name: 'NetworkError',
      code: 'network_failed',
    });
  });

  it('says BusyError with the seconds to wait', async () => {
    const { cases } = createClient({ baseUrl: `${center.faulty}/503` });
    assert.deepInclude(await errorOf(cases.file(filing)), {
      name: 'BusyError',
      status: 503,
      retryAfter: 600,
    });
  });

  it('says ServerError for 500', async () => {
    const { cases } = createClient({ baseUrl: `${center.faulty}/500`, retry: 0 });
    assert.equal((await errorOf(cases.file(filing))).name, 'ServerError');
  });

  it("says AnswerError for a captive portal's page", async () => {
    const { cases } = createClient({ baseUrl: `${center.faulty}/html` });
    assert.equal((await errorOf(cases.file(filing))).name, 'AnswerError');
  });

  it('stops with the reason of its signal', async () => {
    const { cases } = createClient({ baseUrl: `${center.faulty}/hang` });
    const controller = new AbortController();
    const reason = new Error('the reader left');
    const filed = errorOf(cases.file(filing, { signal: controller.signal }));
    controller.abort(reason);
    assert.equal(await filed, reason);
  });

  it('stops when the time is up', async () => {
    const { cases } = createClient({ baseUrl: `${center.faulty}/hang` });
    assert.equal((await errorOf(cases.file(filing, { timeout: 100 }))).code, 'timed_out');
  });

  it('works in a worker', async () => {
    const worker = new Worker(new URL('../test-support/read-in-web-worker.ts', import.meta.url), {
      type: 'module',
    });
    const answer = new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
    worker.postMessage(center.api);
    assert.deepEqual(await answer, { province: '50', missing: true });
    worker.terminate();
  });
});
