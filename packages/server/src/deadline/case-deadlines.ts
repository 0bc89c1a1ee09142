import type { Database } from '../database/open-database.ts';

const NATION = '00';

/** How many days the centre of a province allows. */
export interface Deadlines {
  /** For an answer to a question, unless the officer says otherwise. */
  readonly answerDays: number;
  /** In which the citizen may ask to reopen a case after it was settled. */
  readonly reopenDays: number;
  /** In which an open case is shown to those who file a similar one; 0 for not at all. */
  readonly similarDays: number;
}

/** The deadlines of each province, as last read from the database. */
export interface CaseDeadlines {
  of(provinceCode: string): Deadlines;
}

export async function loadCaseDeadlines(database: Database): Promise<CaseDeadlines> {
  const rows = await database.selectFrom('case_deadlines').selectAll().execute();
  const deadlines = new Map(
    rows.map((row) => [
      row.province_code,
      { answerDays: row.answer_days, reopenDays: row.reopen_days, similarDays: row.similar_days },
    ]),
  );
  return {
    of(provinceCode) {
      const found = deadlines.get(provinceCode) ?? deadlines.get(NATION);
      if (found === undefined) throw new Error('the nation has no terms');
      return found;
    },
  };
}
