import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { solve } from '../../test-support/proof.ts';
import { ProofOfWork } from './proof-of-work.ts';

describe('proof of work', () => {
  const key = randomBytes(32);
  const proofs = new ProofOfWork(key);
  const now = new Date();

  function changed(proof: string, change: Record<string, unknown>): string {
    return btoa(JSON.stringify({ ...(JSON.parse(atob(proof)) as object), ...change }));
  }

  it('takes the solution of its own challenge, until the challenge ends', async () => {
    const challenge = await proofs.create(now);
    const solved = await proofs.check(await solve(challenge));
    assert.equal(solved?.challenge, challenge.challenge);
    assert.equal(
      Date.parse(solved?.until ?? ''),
      Math.floor(Date.parse(challenge.expiresAt) / 1000) * 1000,
    );
  });

  it('takes it in every process that has the key, and in none that has another', async () => {
    const proof = await solve(await proofs.create(now));
    assert.ok(await new ProofOfWork(Buffer.from(key)).check(proof));
    assert.equal(await new ProofOfWork(randomBytes(32)).check(proof), undefined);
  });

  it('takes none that has ended', async () => {
    const proof = await solve(await proofs.create(new Date(now.getTime() - 3_600_000)));
    assert.equal(await proofs.check(proof), undefined);
  });

  it('takes none that was forged or changed, or is no proof at all', async () => {
    const proof = await solve(await proofs.create(now));
    const { number, salt } = JSON.parse(atob(proof)) as { number: number; salt: string };
    const later = salt.replace(/expires=\d+/, 'expires=9999999999');
    for (const wrong of [
      changed(proof, { number: number + 1 }),
      changed(proof, { salt: later }),
      changed(proof, { salt: salt.replace('?', '?x=') }),
      changed(proof, { salt: 7 }),
      changed(proof, { signature: '0'.repeat(64) }),
      changed(proof, { algorithm: 'SHA-1' }),
      changed(proof, { algorithm: 'none' }),
      btoa('null'),
      btoa('{'),
      'x',
      '',
    ]) {
      assert.equal(await proofs.check(wrong), undefined, wrong);
    }
    assert.equal(await proofs.check(undefined), undefined);
  });
});
