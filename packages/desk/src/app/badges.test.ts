import { expect } from '@open-wc/testing';
import { daysOverdue } from './badges.ts';

describe('days overdue', () => {
  for (const { due, now, days } of [
    { due: '2026-11-16', now: '2026-11-17T03:00:00Z', days: 1 },
    { due: '2026-11-16', now: '2026-11-16T16:59:59Z', days: 0 },
    { due: '2026-11-16', now: '2026-11-16T17:00:00Z', days: 1 },
    { due: '2026-02-27', now: '2026-03-01T05:00:00Z', days: 2 },
  ]) {
    it(`is ${days} at ${now} for ${due}: the day changes at midnight in Bangkok`, () => {
      expect(daysOverdue(due, new Date(now))).to.equal(days);
    });
  }
});
