import type { WorkingCalendar } from './working-calendar.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day some days after an ISO date, or before it.
 * @throws RangeError when that is no date, or the days are no whole number
 */
export function addCalendarDays(day: string, days: number): string {
  if (!Number.isInteger(days)) throw new RangeError('not a whole number of days');
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The last of some working days after an ISO date, which is not counted itself; with a negative number,
 * the first of those before it. With zero it is the day itself, whether or not anybody works on it.
 * @throws RangeError when that is no date, or the days are no whole number
 */
export function addWorkingDays(day: string, days: number, calendar: WorkingCalendar): string {
  if (!Number.isInteger(days)) throw new RangeError('not a whole number of days');
  const step = Math.sign(days);
  let reached = addCalendarDays(day, 0);
  for (let left = Math.abs(days); left > 0;) {
    reached = addCalendarDays(reached, step);
    if (calendar.isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** The day itself where offices work on it, or the next on which they do. */
export function nextWorkingDay(day: string, calendar: WorkingCalendar): string {
  return calendar.isWorkingDay(day) ? day : addWorkingDays(day, 1, calendar);
}
