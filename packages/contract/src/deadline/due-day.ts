import { addCalendarDays, addWorkingDays, nextWorkingDay } from './add-days.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The codes of both ways in which the days of a period are counted. */
export const dayCountings = ['calendar', 'working'] as const;

/** Whether every day counts, or only those on which offices work. */
export type DayCounting = (typeof dayCountings)[number];

/** How long something may take. */
export interface Period {
  readonly days: number;
  readonly counting: DayCounting;
}

/** Who has to keep to a period: an office, or somebody who is not one. */
export type Bound = 'office' | 'citizen';

/**
 * The last day of a period, as section 64 of the Administrative Procedure Act B.E. 2539 counts it: the
 * day on which it begins does not count; the last day counts for an office even if it is a day off; for a
 * citizen it moves to the next working day.
 * @param from the ISO date, in Thailand, on which the period begins
 */
export function dueDayOf(
  from: string,
  { days, counting }: Period,
  bound: Bound,
  calendar: WorkingCalendar,
): string {
  const last =
    counting === 'working' ? addWorkingDays(from, days, calendar) : addCalendarDays(from, days);
  return bound === 'citizen' ? nextWorkingDay(last, calendar) : last;
}
