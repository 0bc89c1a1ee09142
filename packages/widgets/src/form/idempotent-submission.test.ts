import { signUpVolunteer, type VolunteerSignUpInput } from '@damrong/contract';
import { createClient, NetworkError } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { centerInBrowser } from '../../../../test/support/center-in-browser.js';
import { IdempotentSubmission } from './idempotent-submission.ts';

const body = signUpVolunteer.example as VolunteerSignUpInput;

/** A form at the real center, over a line that loses the first answers. */
async function submissionOverLine(lost: number) {
  const client = createClient({ baseUrl: (await centerInBrowser()).api });
  const keys: string[] = [];
  let left = lost;
  const submission = new IdempotentSubmission(
    async (sent: VolunteerSignUpInput, { idempotencyKey, signal }) => {
      keys.push(idempotencyKey);
      const answer = await client.volunteers.signUp(sent, { idempotencyKey, signal });
      left -= 1;
      if (left >= 0) throw new NetworkError({ call: signUpVolunteer.id, code: 'network_failed' });
      return answer;
    },
    () => undefined,
  );
  return { submission, keys };
}

function failureOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('IdempotentSubmission', () => {
  it('gives the answer of the center', async () => {
    const { submission } = await submissionOverLine(0);
    const result = await submission.send(body);

    expect(result?.isEarlier).to.equal(false);
    expect(result?.answer.reference).to.match(/\w/);
  });

  it('gets the same answer when the same is sent again after a lost one', async () => {
    const { submission, keys } = await submissionOverLine(2);
    await failureOf(submission.send(body));
    await failureOf(submission.send(body));
    const result = await submission.send(body);

    expect(new Set(keys).size).to.equal(1);
    expect(result?.isEarlier).to.equal(false);
  });

  it('finds what the center took when the text changed after its answer was lost', async () => {
    const { submission } = await submissionOverLine(1);
    await failureOf(submission.send(body));
    const result = await submission.send({ ...body, note: 'มีเรือ 3 ลำ' });

    expect(result?.isEarlier).to.equal(true);
    expect(result?.body).to.deep.equal(body);
  });

  it('does not look for what was refused', async () => {
    const { submission } = await submissionOverLine(0);
    const refusal = await failureOf(submission.send({ ...body, phone: '12345' }));
    expect((refusal as Error).name).to.equal('InputError');
    expect(submission.pending).to.deep.equal([]);

    expect((await submission.send(body))?.isEarlier).to.equal(false);
  });

  it('goes on where another visit left off', async () => {
    const { submission: before } = await submissionOverLine(1);
    const key = 'the-key-of-a-draft';
    await failureOf(before.send(body, key));
    const { submission } = await submissionOverLine(0);
    submission.restore(key, before.pending);

    expect((await submission.send({ ...body, note: 'มีเรือ 3 ลำ' }, key))?.isEarlier).to.equal(true);
  });

  it('sends the next thing as a new one', async () => {
    const { submission, keys } = await submissionOverLine(0);
    const first = await submission.send(body);
    const second = await submission.send(body);

    expect(second?.answer.reference).not.to.equal(first?.answer.reference);
    expect(new Set(keys).size).to.equal(2);
  });

  it('takes another key for another thing, and forgets what was lost of the one before', async () => {
    const { submission, keys } = await submissionOverLine(1);
    await failureOf(submission.send(body));
    submission.renew();
    expect(submission.pending).to.deep.equal([]);
    await submission.send(body);

    expect(new Set(keys).size).to.equal(2);
  });
});
