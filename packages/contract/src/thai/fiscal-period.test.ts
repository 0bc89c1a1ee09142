import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fiscalYear } from './buddhist-date.ts';
import { daysOfPeriod, fiscalMonthOf, fiscalMonths } from './fiscal-period.ts';

describe('a period of the fiscal year', () => {
  test('runs from 1 October to 30 September', () => {
    assert.deepEqual(daysOfPeriod({ year: 2570 }), { from: '2026-10-01', to: '2027-09-30' });
  });

  test('has four quarters that begin in October', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => daysOfPeriod({ year: 2570, quarter }));
    assert.deepEqual(quarters, [
      { from: '2026-10-01', to: '2026-12-31' },
      { from: '2027-01-01', to: '2027-03-31' },
      { from: '2027-04-01', to: '2027-06-30' },
      { from: '2027-07-01', to: '2027-09-30' },
    ]);
  });

  test('has twelve months that follow one another without a gap, also in a leap year', () => {
    for (const year of [2567, 2570]) {
      const months = fiscalMonths.map((month) => daysOfPeriod({ year, month }));
      for (const [index, { from, to }] of months.entries()) {
        assert.equal(fiscalYear(from), year);
        assert.deepEqual(fiscalMonthOf(to), { year, month: fiscalMonths[index] });
        const next = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
        assert.equal(next, months[index + 1]?.from ?? daysOfPeriod({ year: year + 1 }).from);
      }
    }
    assert.equal(daysOfPeriod({ year: 2567, month: 2 }).to, '2024-02-29');
  });
});
