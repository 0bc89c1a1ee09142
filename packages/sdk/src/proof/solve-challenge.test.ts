import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { solveChallenge } from './solve-challenge.ts';

describe('solveChallenge', () => {
  const puzzle = (number: number) => ({
    algorithm: 'SHA-256' as const,
    challenge: createHash('sha256').update(`salt?expires=1&${number}`).digest('hex'),
    maxnumber: 3000,
    salt: 'salt?expires=1&',
    signature: 'mark',
  });

  for (const number of [0, 1, 2999, 3000]) {
    it(`finds ${number}`, async () => {
      const proof = JSON.parse(atob(await solveChallenge(puzzle(number)))) as unknown;
      const { algorithm, challenge, salt, signature } = puzzle(number);
      assert.deepEqual(proof, { algorithm, challenge, number, salt, signature });
    });
  }

  it('says that nothing solves it', async () => {
    await assert.rejects(solveChallenge(puzzle(3001)), RangeError);
  });

  it('lets others work in between', async (t) => {
    let turns = 0;
    const turn = setInterval(() => (turns += 1), 1);
    t.after(() => {
      clearInterval(turn);
    });
    await assert.rejects(solveChallenge({ ...puzzle(20_001), maxnumber: 20_000 }), RangeError);
    assert.ok(turns > 1);
  });
});
