import assert from 'node:assert/strict';
import { hkdfSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { answerSeal, derive, PURPOSE } from './sealed-answer.ts';

const answer = { number: '2570-50-000123-7', code: '7K3M-9QXA-42TD' };

describe('sealed answer', () => {
  it('opens with the key that sealed it', () => {
    const sealed = answerSeal('a key of the caller').seal(answer);
    assert.deepEqual(answerSeal('a key of the caller').open(sealed), answer);
  });

  it('stays closed to another key', () => {
    const sealed = answerSeal('a key of the caller').seal(answer);
    assert.throws(() => answerSeal('another key').open(sealed));
  });

  it('shows a change of any part', () => {
    const seal = answerSeal('a key of the caller');
    for (const at of [0, 16, 28, 44]) {
      const sealed = seal.seal(answer);
      sealed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
      assert.throws(() => seal.open(sealed));
    }
  });

  it('derives its key by HKDF', () => {
    const salt = Buffer.from('sixteen bytes ok');
    const expected = Buffer.from(hkdfSync('sha256', 'a key of the caller', salt, PURPOSE, 32));
    assert.deepEqual(derive('a key of the caller', salt), expected);
  });

  it('holds no readable part of the answer, and is never twice the same', () => {
    const seal = answerSeal('a key of the caller');
    const sealed = seal.seal(answer);
    assert.equal(sealed.includes('7K3M'), false);
    assert.equal(sealed.equals(seal.seal(answer)), false);
  });
});
