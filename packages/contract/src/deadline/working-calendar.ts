const SUNDAY = 0;
const SATURDAY = 6;

/** On which days government offices work. */
export interface WorkingCalendar {
  /** @param day an ISO date */
  isWorkingDay(day: string): boolean;
}

/** Monday to Friday, without the given days off; a day off on a weekend changes nothing. */
export function workingCalendar(daysOff: Iterable<string>): WorkingCalendar {
  const off = new Set(daysOff);
  return {
    isWorkingDay(day) {
      const weekday = new Date(day).getUTCDay();
      return weekday !== SUNDAY && weekday !== SATURDAY && !off.has(day);
    },
  };
}
