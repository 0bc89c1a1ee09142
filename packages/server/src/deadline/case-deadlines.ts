import { bangkokDate, dueDayOf, type WorkingCalendar } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import { loadCasePeriods, type PeriodQuestion } from './case-periods.ts';
import { loadHolidays, type Holidays } from './holidays.ts';

const NATION = '00';

/** How many days the centre of a province allows, and the calendar on which they are counted. */
export interface Deadlines {
  /** For an answer to a question, unless the officer says otherwise. */
  readonly answerDays: number;
  /** In which the citizen may ask to reopen a case after it was settled. */
  readonly reopenDays: number;
  /** In which an open case is shown to those who file a similar one; 0 for not at all. */
  readonly similarDays: number;
  readonly calendar: WorkingCalendar;
}

/** The deadlines of each province, as last read from the database. */
export interface CaseDeadlines {
  of(provinceCode: string): Deadlines;
  /** The last day for the centre's answer to what begins now; null where there is none. */
  dueDay(about: PeriodQuestion, begins: Date): string | null;
}

export async function loadCaseDeadlines(
  database: Database,
  holidays?: Holidays,
): Promise<CaseDeadlines> {
  const daysOff = holidays ?? (await loadHolidays(database));
  const periods = await loadCasePeriods(database);
  const rows = await database.selectFrom('case_deadlines').selectAll().execute();
  const allowed = new Map(
    rows.map((row) => [
      row.province_code,
      { answerDays: row.answer_days, reopenDays: row.reopen_days, similarDays: row.similar_days },
    ]),
  );
  return {
    of(provinceCode) {
      const found = allowed.get(provinceCode) ?? allowed.get(NATION);
      if (found === undefined) throw new Error('the nation has no deadlines');
      return { ...found, calendar: daysOff.calendar(provinceCode) };
    },
    dueDay(about, begins) {
      const period = periods.find(about);
      if (period === undefined) return null;
      const calendar = daysOff.calendar(about.provinceCode);
      return dueDayOf(bangkokDate(begins), period, 'office', calendar);
    },
  };
}

/** The last day of what a citizen has some days for; it never falls on a day off. */
export function citizensLastDay(begins: Date, days: number, { calendar }: Deadlines): string {
  return dueDayOf(bangkokDate(begins), { days, counting: 'calendar' }, 'citizen', calendar);
}
