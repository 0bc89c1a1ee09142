import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toJsonBody } from './json-body.ts';

describe('toJsonBody', () => {
  for (const value of [
    'ก"\\\n\u2028',
    0,
    true,
    null,
    [],
    {},
    [1, ['a', null], { b: [] }],
    { name: 'สมชาย', skills: ['boat'], location: { landmark: 'วัด' } },
    { ['__proto__x']: 1, 'a b': 2 },
  ]) {
    it(`writes ${JSON.stringify(value)} as JSON.stringify does`, () => {
      assert.equal(toJsonBody(value), JSON.stringify(value));
    });
  }

  it('leaves out members without a value', () => {
    assert.equal(toJsonBody({ a: undefined, b: 1 }), '{"b":1}');
  });

  it('writes a missing list entry as null', () => {
    assert.equal(toJsonBody([undefined]), '[null]');
  });

  it('writes lists as lists on a page that gives arrays a toJSON', (t) => {
    t.after(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));
    Object.defineProperty(Array.prototype, 'toJSON', {
      configurable: true,
      value() {
        return `[${String(this)}]`;
      },
    });
    assert.equal(toJsonBody({ skills: ['boat', 'food'] }), '{"skills":["boat","food"]}');
  });
});
