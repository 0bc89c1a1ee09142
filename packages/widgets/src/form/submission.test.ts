import { expect } from '@open-wc/testing';
import { Submission } from './submission.ts';

const ignore = () => undefined;
const never = (signal: AbortSignal) =>
  new Promise<string>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

describe('Submission', () => {
  it('is busy until the answer is here, and says so', async () => {
    const told: boolean[] = [];
    const submission: Submission = new Submission(() => told.push(submission.isBusy));

    expect(await submission.run(() => Promise.resolve('answer'))).to.equal('answer');
    expect(told).to.deep.equal([true, false]);
  });

  it('makes one call at a time', async () => {
    const submission = new Submission(ignore);
    let calls = 0;
    const call = () => Promise.resolve((calls += 1));
    const [first, second] = await Promise.all([submission.run(call), submission.run(call)]);

    expect([first, second, calls]).to.deep.equal([1, undefined, 1]);
  });

  it('hands on what the call throws, and can be used again', async () => {
    const submission = new Submission(ignore);
    const refusal = new Error('no');
    const told = await submission
      .run(() => Promise.reject(refusal))
      .catch((error: unknown) => error);

    expect(told).to.equal(refusal);
    expect(await submission.run(() => Promise.resolve('answer'))).to.equal('answer');
  });

  for (const [when, happens] of [
    ['it is told to', (submission: Submission) => submission.stop()],
    ['the element leaves the page', (submission: Submission) => submission.hostDisconnected()],
    [
      'the page comes back from the browser’s memory',
      () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
  ] as const) {
    it(`gives up the answer when ${when}`, async () => {
      const submission = new Submission(ignore);
      submission.hostConnected();
      const answer = submission.run(never);
      happens(submission);

      expect(await answer).to.equal(undefined);
      expect(submission.isBusy).to.equal(false);
      submission.hostDisconnected();
    });
  }

  it('waits on when a page is shown for the first time', async () => {
    const submission = new Submission(ignore);
    submission.hostConnected();
    const answer = submission.run(never);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));

    expect(submission.isBusy).to.equal(true);
    submission.hostDisconnected();
    await answer;
  });

  it('listens no longer once the element has left', () => {
    const submission = new Submission(ignore);
    submission.hostConnected();
    submission.hostDisconnected();
    let isStopped = false;
    void submission.run((signal) => {
      signal.addEventListener('abort', () => (isStopped = true));
      return never(signal);
    });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    expect(isStopped).to.equal(false);
    submission.stop();
  });
});
