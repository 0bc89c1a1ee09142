import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { percentPair } from './settled-share.ts';

describe('per cent of settled and pending', () => {
  test('is the pair that a province has published', () => {
    assert.deepEqual(percentPair(1313, 15), [98.87, 1.13]);
  });

  test('adds to 100.00 whatever is counted', () => {
    for (let part = 0; part <= 300; part += 1) {
      const pair = percentPair(part, 301 - part) ?? assert.fail();
      assert.equal((pair[0] * 100 + pair[1] * 100).toFixed(6), '10000.000000');
    }
  });

  test('is nothing where nothing came in', () => {
    assert.equal(percentPair(0, 0), undefined);
  });
});
