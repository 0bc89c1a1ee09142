import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('is the same for every order of keys, at every depth', () => {
    const one = { b: [{ y: 1, x: 'ก' }], a: null };
    const other = { a: null, b: [{ x: 'ก', y: 1 }] };
    assert.equal(canonicalJson(one), canonicalJson(other));
  });

  it('keeps the order of lists and tells absent from null', () => {
    assert.notEqual(canonicalJson([1, 2]), canonicalJson([2, 1]));
    assert.notEqual(canonicalJson({ a: null }), canonicalJson({}));
  });
});
