import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writePayload, type SealedPayload } from './payload.ts';
import { readPlaintext, writePlaintext } from './plaintext.ts';
import { bucketFor } from './padding.ts';

const payload: SealedPayload = {
  v: 1,
  rid: '00'.repeat(16),
  seq: 0,
  prev: '',
  to: [],
  dir: 1,
  lang: 'th',
  at: '2027-02-01T02:00:00Z',
  text: 'ลับ',
  files: [],
};

describe('a plaintext', () => {
  const bytes = writePlaintext(writePayload(payload), new Uint8Array(3), []);

  test('is as long as its bucket, and says what was put in', async () => {
    assert.equal(bytes.length, 4096);
    const read = await readPlaintext(bytes);
    assert.deepEqual(read.payload, payload);
    assert.equal(read.proof.length, 3);
  });

  test('is refused when its padding says something, or its payload ends elsewhere', async () => {
    for (const [index, value] of [
      [4095, 1],
      [0, 1],
      [3, 0],
    ] as const) {
      const changed = bytes.slice();
      changed[index] = value;
      await assert.rejects(readPlaintext(changed), { fault: 'box_payload_malformed' });
    }
  });
});

test('a text of any length has one of three sizes, one with files one of nine others', () => {
  assert.deepEqual(
    [0, 4096, 4097, 16_384, 65_536].map((length) => bucketFor(length, false)),
    [4096, 4096, 16_384, 16_384, 65_536],
  );
  assert.equal(bucketFor(1, true), 262_144);
  assert.throws(() => bucketFor(2 ** 26 + 1, true), { fault: 'box_unreadable' });
});
