import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksTooLong, parseRetryAfter, pauseAfter } from './retry.ts';

const now = Date.parse('2026-11-22T03:00:00Z');

describe('parseRetryAfter', () => {
  for (const [header, seconds] of [
    ['0', 0],
    ['7', 7],
    ['Sun, 22 Nov 2026 03:00:30 GMT', 30],
    ['Sun, 22 Nov 2026 02:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['', undefined],
    [null, undefined],
  ] as const) {
    it(`reads ${JSON.stringify(header)} as ${seconds}`, () => {
      assert.equal(parseRetryAfter(header, now), seconds);
    });
  }
});

describe('pauseAfter', () => {
  it('doubles the pause with each attempt', () => {
    const pauses = [1, 2, 3].map((attempt) => pauseAfter(attempt, () => 1));
    assert.deepEqual(pauses, [500, 1000, 2000]);
  });

  it('makes half of the pause random', () => {
    assert.equal(
      pauseAfter(1, () => 0),
      250,
    );
  });
});

describe('asksTooLong', () => {
  for (const [header, isTooLong] of [
    ['10', false],
    ['11', true],
    ['soon', false],
  ] as const) {
    it(`says ${isTooLong} of ${header}`, () => {
      const response = new Response(null, { headers: { 'retry-after': header } });
      assert.equal(asksTooLong(response), isTooLong);
    });
  }
});
