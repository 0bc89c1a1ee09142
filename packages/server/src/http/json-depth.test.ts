import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeeperThan } from './json-depth.ts';

describe('depth of JSON', () => {
  for (const [json, deeper] of [
    ['[[]]', false],
    ['[[[]]]', true],
    ['[[],[],[]]', false],
    ['{"a":{"b":[1]}}', true],
    ['"[[[["', false],
    ['["\\"[[[", "\\\\"]', false],
    ['[{"ก":"{["}]', false],
    [']]]][[[', false],
    ['', false],
  ] as const) {
    it(`of ${json || 'nothing'} is ${deeper ? 'more than' : 'at most'} 2`, () => {
      assert.equal(isDeeperThan(2, Buffer.from(json)), deeper);
    });
  }
});
