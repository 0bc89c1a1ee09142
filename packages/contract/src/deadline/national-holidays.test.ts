import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanText } from '../thai/text.ts';
import { nationalHolidays } from './national-holidays.ts';

const of = (year: number) => nationalHolidays.filter(({ day }) => day.startsWith(`${year}-`));

describe('days off of the whole country', () => {
  test('are each a working day otherwise, once, in their order', () => {
    const days = nationalHolidays.map(({ day }) => day);
    assert.deepEqual(days, [...new Set(days)].sort());
    for (const day of days) {
      assert.equal(new Date(day).toISOString().slice(0, 10), day);
      assert.ok(![0, 6].includes(new Date(day).getUTCDay()), day);
    }
  });

  test('have clean names in both languages', () => {
    for (const { th, en } of nationalHolidays) {
      assert.equal(cleanText(th), th);
      assert.match(th, /^[ก-๙ ฯ]+$/);
      assert.match(en, /^[A-Z][\x20-\x7E’]+$/);
    }
  });

  test('are as many as were announced, and as the rules give', () => {
    assert.deepEqual(
      [2025, 2026, 2027].map((year) => of(year).length),
      [21, 20, 18],
    );
    assert.ok([...of(2025), ...of(2026)].every(({ announced }) => announced));
    assert.ok(of(2027).every(({ announced }) => !announced));
  });

  test('make up for a holiday on a weekend, Songkran with one day', () => {
    const substitutes = nationalHolidays.filter(({ kind }) => kind === 'substitute');
    assert.deepEqual(
      substitutes.map(({ day }) => day),
      [
        ...['2025-04-07', '2025-04-16', '2025-05-05', '2025-05-12'],
        ...['2026-06-01', '2026-12-07'],
        ...['2027-02-22', '2027-07-20', '2027-10-25', '2027-12-06'],
      ],
    );
    assert.ok(substitutes.every(({ th }) => th.startsWith('ชดเชย')));
  });

  test('have the Ploughing Ceremony and Buddhist Lent, and neither Labour Day nor refused days', () => {
    const days = new Set(nationalHolidays.map(({ day }) => day));
    for (const day of ['2025-05-09', '2026-05-13', '2025-07-11', '2026-07-30', '2027-07-19']) {
      assert.ok(days.has(day), day);
    }
    for (const day of ['2025-05-01', '2026-05-01', '2027-05-01', '2026-06-02', '2026-07-31']) {
      assert.ok(!days.has(day), day);
    }
  });
});
