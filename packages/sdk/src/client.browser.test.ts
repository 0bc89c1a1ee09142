import { formatCaseNumber } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { centreInBrowser, type CentreInBrowser } from '../../../test/support/centre-in-browser.js';
import { filing } from '../test-support/samples.ts';
import { createClient } from './create-client.ts';

type Refused = Error & { code: string; status?: number; retryAfter?: number };

async function refusalOf(call: Promise<unknown>): Promise<Refused> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(Error);
  return error as Refused;
}

describe('the client in a browser', () => {
  let centre: CentreInBrowser;

  before(async () => {
    centre = await centreInBrowser();
  });

  it('reads across origins', async () => {
    const { provinceCode, hotline } = await createClient({ baseUrl: centre.api }).centers.get('50');
    expect([provinceCode, hotline]).to.deep.equal(['50', '1567']);
  });

  it('files a case and looks it up', async () => {
    const { cases } = createClient({ baseUrl: centre.api, lang: 'th' });
    const { number, code } = await cases.file(filing);
    const view = await cases.lookUp({ number, code });
    expect([view.number, view.status]).to.deep.equal([number, 'received']);
  });

  it('gets the number of the case whose first answer was lost', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/lost-answer` });
    const { number } = await cases.file(filing);
    expect(number).to.match(/^\d{4}-50-\d{6}-\d$/);
  });

  it('says NotFoundError for a case that is not there', async () => {
    const number = formatCaseNumber({ fiscalYear: 2570, provinceCode: '50', serial: 999_999 });
    const { cases } = createClient({ baseUrl: centre.api });
    const error = await refusalOf(cases.lookUp({ number, code: '0000-0000-0000' }));
    expect([error.name, error.code]).to.deep.equal(['NotFoundError', 'case_not_found']);
  });

  it('says NetworkError where nobody listens', async () => {
    const { places } = createClient({ baseUrl: centre.dead, retry: 0 });
    expect(await refusalOf(places.get('50'))).to.include({
      name: 'NetworkError',
      code: 'network_failed',
    });
  });

  it('says BusyError with the seconds to wait', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/503` });
    expect(await refusalOf(cases.file(filing))).to.include({
      name: 'BusyError',
      status: 503,
      retryAfter: 600,
    });
  });

  it('says ServerError for 500', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/500`, retry: 0 });
    expect((await refusalOf(cases.file(filing))).name).to.equal('ServerError');
  });

  it("says AnswerError for a captive portal's page", async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/html` });
    expect((await refusalOf(cases.file(filing))).name).to.equal('AnswerError');
  });

  it('stops with the reason of its signal', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/hang` });
    const controller = new AbortController();
    const reason = new Error('the reader left');
    const filed = refusalOf(cases.file(filing, { signal: controller.signal }));
    controller.abort(reason);
    expect(await filed).to.equal(reason);
  });

  it('stops when the time is up', async () => {
    const { cases } = createClient({ baseUrl: `${centre.faulty}/hang` });
    expect((await refusalOf(cases.file(filing, { timeout: 100 }))).code).to.equal('timed_out');
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
    expect(await answer).to.deep.equal({ province: '50', missing: true });
    worker.terminate();
  });
});
