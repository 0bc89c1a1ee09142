import assert from 'node:assert/strict';
import { hkdfSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { answerKeeper, derive, PURPOSE } from './sealed-answer.ts';

const answer = { number: '2570-50-000123-7', code: '7K3M-9QXA-42TD' };

describe('sealed answer', () => {
  it('opens with the key that sealed it', () => {
    const sealed = answerKeeper('a key of the caller').seal(answer);
    assert.deepEqual(answerKeeper('a key of the caller').open(sealed), answer);
  });

  it('stays closed to another key', () => {
    const sealed = answerKeeper('a key of the caller').seal(answer);
    assert.throws(() => answerKeeper('another key').open(sealed));
  });

  it('shows a change of any part', () => {
    const keeper = answerKeeper('a key of the caller');
    for (const at of [0, 16, 28, 44]) {
      const sealed = keeper.seal(answer);
      sealed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
      assert.throws(() => keeper.open(sealed));
    }
  });

  it('derives its key by HKDF', () => {
    const salt = Buffer.from('sixteen bytes ok');
    const expected = Buffer.from(hkdfSync('sha256', 'a key of the caller', salt, PURPOSE, 32));
    assert.deepEqual(derive('a key of the caller', salt), expected);
  });

  it('holds no readable part of the answer, and is never twice the same', () => {
    const keeper = answerKeeper('a key of the caller');
    const sealed = keeper.seal(answer);
    assert.equal(sealed.includes('7K3M'), false);
    assert.equal(sealed.equals(keeper.seal(answer)), false);
  });
});
