import { signUpVolunteer, type VolunteerSignUpInput } from '@damrong/contract';
import { createClient, NetworkError, newIdempotencyKey } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { centerInBrowser } from '../../../../test/support/center-in-browser.js';
import { Attempts } from './attempts.ts';

const body = signUpVolunteer.example as VolunteerSignUpInput;

/** Attempts at the real centre over a line that loses the first answers. */
async function attemptsOverLine(lost: number) {
  const client = createClient({ baseUrl: (await centerInBrowser()).api });
  const idempotencyKey = newIdempotencyKey();
  let left = lost;
  return new Attempts(async (sent: VolunteerSignUpInput) => {
    const answer = await client.volunteers.signUp(sent, { idempotencyKey });
    left -= 1;
    if (left >= 0) throw new NetworkError({ call: signUpVolunteer.id, code: 'network_failed' });
    return answer;
  });
}

async function failureOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('Attempts', () => {
  it('gives the answer of the centre', async () => {
    const attempts = await attemptsOverLine(0);
    const taken = await attempts.send(body);

    expect(taken.isEarlier).to.equal(false);
    expect(taken.answer.reference).to.match(/\w/);
  });

  it('gets the same answer when the same is sent again', async () => {
    const attempts = await attemptsOverLine(1);
    await failureOf(attempts.send(body));
    const first = await attempts.send(body);

    expect(await attempts.send(body)).to.deep.equal(first);
  });

  it('finds what the centre took when the text changed after its answer was lost', async () => {
    const attempts = await attemptsOverLine(1);
    await failureOf(attempts.send(body));
    const taken = await attempts.send({ ...body, note: 'มีเรือ 3 ลำ' });

    expect(taken.isEarlier).to.equal(true);
    expect(taken.body).to.deep.equal(body);
  });

  it('does not look for what was refused', async () => {
    const attempts = await attemptsOverLine(0);
    const refusal = await failureOf(attempts.send({ ...body, phone: '12345' }));
    const taken = await attempts.send(body);

    expect((refusal as Error).name).to.equal('InputError');
    expect(taken.isEarlier).to.equal(false);
  });
});
