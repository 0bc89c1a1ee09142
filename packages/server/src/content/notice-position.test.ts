import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticePosition } from './notice-position.ts';

describe('the place of a notice', () => {
  it('is before all that are not pinned, and by its day', () => {
    const notices = [
      { date: '2026-12-01', pinned: false },
      { date: '2024-02-29', pinned: true },
      { date: '2026-12-02', pinned: false },
      { date: '2026-11-30', pinned: true },
      { date: '1950-01-01', pinned: false },
    ];
    assert.deepEqual(
      notices
        .toSorted((one, other) => noticePosition(one) - noticePosition(other))
        .map(({ date }) => date),
      ['2026-11-30', '2024-02-29', '2026-12-02', '2026-12-01', '1950-01-01'],
    );
  });
});
