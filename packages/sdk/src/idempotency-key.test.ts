import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdempotencyKey, newIdempotencyKey } from './idempotency-key.ts';

describe('newIdempotencyKey', () => {
  it('makes 32 hexadecimal digits', () => {
    assert.match(newIdempotencyKey(), /^[0-9a-f]{32}$/);
  });

  it('makes another key each time', () => {
    const keys = new Set(Array.from({ length: 1000 }, newIdempotencyKey));
    assert.equal(keys.size, 1000);
  });

  it('needs no crypto.randomUUID, which plain http pages lack', (t) => {
    t.after(() => Reflect.deleteProperty(crypto, 'randomUUID'));
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    assert.ok(isIdempotencyKey(newIdempotencyKey()));
  });
});

describe('isIdempotencyKey', () => {
  for (const [key, expected] of [
    ['1234567890123456', true],
    ['x'.repeat(128), true],
    ['"a quoted-key-of-16"'.replace(' ', '-'), true],
    ['123456789012345', false],
    ['x'.repeat(129), false],
    ['with space', false],
    ['กุญแจกันซ้ำ', false],
    ['line\nbreak', false],
    ['', false],
  ] as const) {
    it(`${expected ? 'accepts' : 'refuses'} ${JSON.stringify(key.slice(0, 20))} (${key.length})`, () => {
      assert.equal(isIdempotencyKey(key), expected);
    });
  }
});
