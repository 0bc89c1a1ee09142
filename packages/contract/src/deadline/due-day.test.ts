import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addCalendarDays, addWorkingDays, nextWorkingDay } from './add-days.ts';
import { dueDayOf, type Bound, type DayCounting } from './due-day.ts';
import { nationalHolidays } from './national-holidays.ts';
import { workingCalendar } from './working-calendar.ts';

const calendar = workingCalendar(nationalHolidays.map(({ day }) => day));
const due = (from: string, days: number, counting: DayCounting, bound: Bound) =>
  dueDayOf(from, { days, counting }, bound, calendar);

/** Every day of the years whose days off are known, and of a leap year before them. */
function* everyDay(): Generator<string> {
  for (let day = '2024-01-01'; day <= '2027-12-31'; day = addCalendarDays(day, 1)) yield day;
}

/** The working days behind `from` until `to`, counted one by one. */
function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = addCalendarDays(from, 1); day <= to; day = addCalendarDays(day, 1)) {
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}

describe('the last day of a period', () => {
  for (const [from, days, counting, bound, last, why] of [
    [
      '2026-11-22',
      15,
      'calendar',
      'office',
      '2026-12-07',
      'an office’s last day counts on a day off',
    ],
    [
      '2026-11-22',
      15,
      'calendar',
      'citizen',
      '2026-12-08',
      'a citizen’s moves behind the substitute',
    ],
    ['2026-11-20', 15, 'calendar', 'citizen', '2026-12-08', 'and behind Saturday to Monday'],
    ['2026-12-16', 15, 'calendar', 'office', '2026-12-31', 'the last day of a year counts'],
    ['2026-12-16', 15, 'calendar', 'citizen', '2027-01-04', 'over New Year and a weekend'],
    ['2026-04-10', 1, 'working', 'office', '2026-04-16', 'Songkran counts for nothing'],
    ['2025-04-11', 1, 'working', 'office', '2025-04-17', 'nor does the day that makes up for it'],
    [
      '2026-07-27',
      1,
      'working',
      'office',
      '2026-07-31',
      'the refused day of 2569 is a working day',
    ],
    ['2026-04-30', 1, 'working', 'office', '2026-05-01', 'offices work on Labour Day'],
    ['2026-05-12', 1, 'working', 'office', '2026-05-14', 'and rest on the Ploughing Ceremony'],
    ['2027-07-16', 1, 'working', 'office', '2027-07-21', 'a substitute behind Buddhist Lent'],
    ['2024-02-28', 1, 'calendar', 'office', '2024-02-29', 'a leap day'],
    ['2026-11-29', 1, 'working', 'office', '2026-11-30', 'a period may begin on a Sunday'],
    ['2026-11-27', 0, 'calendar', 'citizen', '2026-11-27', 'no days at all'],
    ['2026-11-28', 0, 'calendar', 'citizen', '2026-11-30', 'no days at all, from a Saturday'],
  ] as const) {
    test(`${days} ${counting} days of ${bound} from ${from}: ${why}`, () => {
      assert.equal(due(from, days, counting, bound), last);
    });
  }
});

describe('counting', () => {
  test('gives an office as many days as were given, on every day of the years', () => {
    for (const day of everyDay()) {
      for (const days of [1, 7, 15, 30]) {
        const last = due(day, days, 'calendar', 'office');
        assert.equal((Date.parse(last) - Date.parse(day)) / 86_400_000, days);
      }
    }
  });

  test('ends working days on a working day, with as many of them as were given', () => {
    for (const day of everyDay()) {
      for (const days of [1, 3, 15]) {
        const last = addWorkingDays(day, days, calendar);
        assert.ok(calendar.isWorkingDay(last), `${day} + ${days}`);
        assert.equal(workingDaysBetween(day, last), days, `${day} + ${days}`);
      }
    }
  });

  test('gives a citizen the first working day that is not before an office’s last day', () => {
    for (const day of everyDay()) {
      for (const counting of ['calendar', 'working'] as const) {
        const office = due(day, 14, counting, 'office');
        const citizen = due(day, 14, counting, 'citizen');
        assert.ok(calendar.isWorkingDay(citizen));
        assert.equal(workingDaysBetween(addCalendarDays(office, -1), citizen), 1, day);
      }
    }
  });

  test('never gives less time to what begins later', () => {
    let before = { calendar: '', working: '' };
    for (const day of everyDay()) {
      const now = {
        calendar: due(day, 14, 'calendar', 'citizen'),
        working: due(day, 14, 'working', 'citizen'),
      };
      assert.ok(now.calendar >= before.calendar && now.working >= before.working, day);
      before = now;
    }
  });

  test('goes back as it goes on', () => {
    for (const day of everyDay()) {
      if (!calendar.isWorkingDay(day)) continue;
      assert.equal(addWorkingDays(addWorkingDays(day, 7, calendar), -7, calendar), day);
    }
  });

  test('needs no list of days off', () => {
    const plain = workingCalendar([]);
    assert.equal(addWorkingDays('2031-12-31', 5, plain), '2032-01-07');
    assert.equal(nextWorkingDay('2031-11-29', plain), '2031-12-01');
  });

  test('refuses what is no date and no whole number of days', () => {
    assert.throws(() => addCalendarDays('2026-13-01', 1), RangeError);
    assert.throws(() => addCalendarDays('2026-11-29', 1.5), RangeError);
    assert.throws(() => addWorkingDays('yesterday', 1, calendar), RangeError);
    assert.throws(
      () => addWorkingDays('2026-11-29', Number.POSITIVE_INFINITY, calendar),
      RangeError,
    );
    assert.throws(() => addWorkingDays('2026-11-29', 0.5, calendar), RangeError);
  });
});
