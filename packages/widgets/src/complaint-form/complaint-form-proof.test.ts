import { solveChallenge } from '@damrong/sdk/light';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { proveAhead } from './send/post-case.ts';
import { FormDriver } from './testing/form-driver.ts';

interface Filed {
  readonly proof?: string;
}

describe('damrong-complaint-form: proof of work', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const watched = (name: string) => `${center.faulty}/watched/${name}`;

  async function bodiesAt(path: string, name: string): Promise<string[]> {
    const answer = await fetch(`${center.faulty}/asked/${name}`);
    const asked = (await answer.json()) as { path: string; body: string }[];
    return asked.filter((one) => one.path === path).map(({ body }) => body);
  }

  /**
   * A case does not wait for its proof for longer than a second. The hardest of the challenges takes
   * as long as the form's own at most, however busy the machine is.
   */
  async function longEnoughForAProof(): Promise<void> {
    const answer = await fetch(`${center.api}/v1/challenge`);
    const given = (await answer.json()) as Parameters<typeof solveChallenge>[0];
    // A solution that is never found is looked for up to the last number.
    const unsolvable = { ...given, challenge: '0'.repeat(given.challenge.length) };
    await solveChallenge(unsolvable).catch(() => undefined);
  }

  const challenges = async (name: string) => (await bodiesAt('/v1/challenge', name)).length;
  const filed = async (name: string) =>
    (await bodiesAt('/v1/cases', name)).map((body) => JSON.parse(body) as Filed);

  it('is asked for once somebody writes, and goes along with the case', async () => {
    const form = await FormDriver.open(watched('proof'));
    await form.answerAbout();
    expect(await challenges('proof')).to.equal(0);
    await form.answerFacts();
    await form.answerLocation();
    await form.answerComplainant();
    await form.choose('truth');
    expect(await challenges('proof')).to.equal(1);
    await longEnoughForAProof();
    await form.next();
    await form.receipt();
    const [body] = await filed('proof');
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
    const form = await FormDriver.open(watched('next-proof'));
    for (const round of [1, 2]) {
      await form.answerAll();
      await longEnoughForAProof();
      await form.next();
      await form.receipt();
      expect(await challenges('next-proof')).to.equal(round);
      await form.leaveReceipt();
      await form.appears('#search');
    }
    const [first, second] = await filed('next-proof');
    expect(first?.proof).to.not.equal(second?.proof);
  });

  it('is tried again after a pause, not at every key, and its failure is nobody’s', async () => {
    const prove = proveAhead(() => watched('no-proof-broken-challenge'));
    expect(await prove()).to.equal(undefined);
    expect(await prove()).to.equal(undefined);
    expect(await challenges('no-proof-broken-challenge')).to.equal(1);
  });

  it('holds up no case when the centre gives no challenge', async () => {
    const name = 'no-proof-without-challenge';
    const form = await FormDriver.open(watched(name));
    await form.answerAll();
    await form.next();
    await waitUntil(() => form.shows('.receipt'), 'no receipt');
    const [body] = await filed(name);
    expect(body).to.be.an('object').and.to.not.have.property('proof');
  });
});
