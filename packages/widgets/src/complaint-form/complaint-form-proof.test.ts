import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { proveAhead } from './send/prove-ahead.ts';
import { FormDriver } from './testing/form-driver.ts';

interface Asked {
  readonly path: string;
  readonly body: { readonly proof?: string };
}

describe('damrong-complaint-form: proof of work', () => {
  const ownFetch = globalThis.fetch;
  let center: CenterInBrowser;
  let asked: Asked[];

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(() => {
    asked = [];
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const text = request.method === 'POST' ? await request.clone().text() : '{}';
      asked.push({ path: new URL(request.url).pathname, body: JSON.parse(text) as Asked['body'] });
      return ownFetch(request);
    };
  });

  afterEach(() => {
    globalThis.fetch = ownFetch;
  });

  const count = (path: string) => asked.filter((one) => one.path === path).length;

  it('is asked for once somebody writes, and goes along with the case', async () => {
    const form = await FormDriver.open(center.api);
    await form.answerAbout();
    expect(count('/v1/challenge')).to.equal(0);
    await form.answerFacts();
    await form.answerPlace();
    await form.answerComplainant();
    await form.choose('truth');
    expect(count('/v1/challenge')).to.equal(1);
    await form.next();
    await form.receipt();
    const { body } = asked.find(({ path }) => path === '/v1/cases') ?? {};
    const { number, salt, challenge } = JSON.parse(atob(body?.proof ?? '')) as Record<
      string,
      string
    >;
    const text = new TextEncoder().encode(`${salt}${number}`);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
    expect([...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')).to.equal(
      challenge,
    );
  });

  it('is a new one for the next case', async () => {
    const form = await FormDriver.open(center.api);
    for (const round of [1, 2]) {
      await form.answerAll();
      await form.next();
      await form.receipt();
      expect(count('/v1/challenge')).to.equal(round);
      await form.leaveReceipt();
      await form.appears('#search');
    }
    const [first, second] = asked.filter(({ path }) => path === '/v1/cases');
    expect(first?.body.proof).to.not.equal(second?.body.proof);
  });

  it('is tried again after a pause, not at every key, and its failure is nobody’s', async () => {
    const prove = proveAhead(() => center.dead);
    expect(await prove()).to.equal(undefined);
    expect(await prove()).to.equal(undefined);
    expect(count('/v1/challenge')).to.equal(1);
  });

  it('holds up no case when the centre gives no challenge', async () => {
    const passed = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      String(input).endsWith('/v1/challenge') ? new Promise(() => undefined) : passed(input, init);
    const form = await FormDriver.open(center.api);
    await form.answerAll();
    await form.next();
    await waitUntil(() => form.shows('.receipt'), 'no receipt');
    const { body } = asked.find(({ path }) => path === '/v1/cases') ?? {};
    expect(body).to.not.have.property('proof');
  });
});
