import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRetryAfter, pauseBefore } from './retry.ts';

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

describe('pauseBefore', () => {
  const noAnswer = { attempt: 1, status: undefined, retryAfter: undefined };

  it('doubles the pause with each attempt', () => {
    const pauses = [1, 2, 3].map((attempt) => pauseBefore({ ...noAnswer, attempt }, () => 1));
    assert.deepEqual(pauses, [500, 1000, 2000]);
  });

  it('makes half of the pause random', () => {
    assert.equal(
      pauseBefore(noAnswer, () => 0),
      250,
    );
  });

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`tries again after ${status}`, () => {
      assert.notEqual(pauseBefore({ ...noAnswer, status }), undefined);
    });
  }

  for (const status of [400, 401, 403, 404, 409, 413, 422, 501]) {
    it(`does not try again after ${status}`, () => {
      assert.equal(pauseBefore({ ...noAnswer, status }), undefined);
    });
  }

  it('waits at least as long as the centre asks', () => {
    assert.equal(
      pauseBefore({ attempt: 1, status: 503, retryAfter: 3 }, () => 0),
      3000,
    );
  });

  it('does not wait longer than ten seconds', () => {
    assert.equal(pauseBefore({ attempt: 1, status: 503, retryAfter: 11 }), undefined);
  });
});
