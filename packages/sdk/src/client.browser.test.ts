import { formatCaseNumber } from '@damrong/contract';
import { assert } from '@open-wc/testing';
import { centreInBrowser, type CentreInBrowser } from '../../../test/support/centre-in-browser.js';
import { filing } from '../test-support/samples.ts';
import { createClient } from './create-client.ts';

type Refused = Error & { code: string; status?: number; retryAfter?: number };

async function refusalOf(call: Promise<unknown>): Promise<Refused> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instanceOf(error, Error);
  return error as Refused;
}

describe('the client in a browser', () => {
  let centre: CentreInBrowser;

  before(async () => {
    centre = await centreInBrowser();
  });

  it('reads across origins', async () => {
    const { provinceCode, hotline } = await createClient({ baseUrl: centre.api }).centers.get('50');
    assert.deepEqual([provinceCode, hotline], ['50', '1567']);
  });

  it('files a case and looks it up', async () => {
    const { cases } = createClient({ baseUrl: centre.api, lang: 'th' });
    const { number, code } = await cases.file(filing);
    const view = await cases.lookUp({ number, code });
    assert.deepEqual([view.number, view.status], [number, 'received']);
  });

  it('gets the number of the case whose first answer was lost', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/lost-answer` });
    const { number } = await cases.file(filing);
    assert.match(number, /^\d{4}-50-\d{6}-\d$/);
  });

  it('says NotFoundError for a case that is not there', async () => {
    const number = formatCaseNumber({ fiscalYear: 2570, provinceCode: '50', serial: 999_999 });
    const { cases } = createClient({ baseUrl: centre.api });
    const error = await refusalOf(cases.lookUp({ number, code: '0000-0000-0000' }));
    assert.deepEqual([error.name, error.code], ['NotFoundError', 'case_not_found']);
  });

  it('says NetworkError where nobody listens', async () => {
    const { places } = createClient({ baseUrl: centre.dead, retry: 0 });
    assert.deepInclude(await refusalOf(places.get('50')), {
      name: 'NetworkError',
      code: 'network_failed',
    });
  });

  it('says BusyError with the seconds to wait', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/503` });
    assert.deepInclude(await refusalOf(cases.file(filing)), {
      name: 'BusyError',
      status: 503,
      retryAfter: 600,
    });
  });

  it('says ServerError for 500', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/500`, retry: 0 });
    assert.equal((await refusalOf(cases.file(filing))).name, 'ServerError');
  });

  it("says AnswerError for a captive portal's page", async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/html` });
    assert.equal((await refusalOf(cases.file(filing))).name, 'AnswerError');
  });

  it('stops with the reason of its signal', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/hang` });
    const controller = new AbortController();
    const reason = new Error('the reader left');
    const filed = refusalOf(cases.file(filing, { signal: controller.signal }));
    controller.abort(reason);
    assert.equal(await filed, reason);
  });

  it('stops when the time is up', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/hang` });
    assert.equal((await refusalOf(cases.file(filing, { timeout: 100 }))).code, 'timed_out');
  });

  it('works in a worker', async () => {
    const worker = new Worker(new URL('../test-support/read-in-web-worker.ts', import.meta.url), {
      type: 'module',
    });
    const answer = new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
    worker.postMessage(centre.api);
    assert.deepEqual(await answer, { province: '50', missing: true });
    worker.terminate();
  });
});
