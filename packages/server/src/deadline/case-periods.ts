import type { Period } from '@damrong/contract';
import type { Urgency } from '../case/urgency.ts';
import type { Database } from '../database/open-database.ts';

const NATION = '00';
const ALL = '*';

/** What the length of an answer depends on. */
export interface PeriodQuestion {
  readonly provinceCode: string;
  readonly categoryCode: string;
  readonly urgency: Urgency;
}

/** How long the centre of a province may take for an answer. */
export interface CasePeriods {
  /** Undefined where there is no deadline. */
  find(about: PeriodQuestion): Period | undefined;
}

/**
 * A rule that names the urgency goes before all that name none, then one of the province before the
 * nation's, then one that names the category. What a category allows by itself is such a rule, for
 * every urgency, in calendar days.
 */
export async function loadCasePeriods(database: Database): Promise<CasePeriods> {
  const categories = await database
    .selectFrom('categories')
    .select(['province_code', 'code', 'due_days'])
    .execute();
  const rows = await database.selectFrom('case_periods').selectAll().execute();
  const rules = new Map<string, Period | undefined>();
  for (const { province_code: province, code, due_days: days } of categories) {
    const period = days === null ? undefined : { days, counting: 'calendar' as const };
    rules.set(keyOf(province, code, ALL), period);
  }
  for (const row of rows) {
    const { days, counting } = row;
    rules.set(keyOf(row.province_code, row.category_code, row.urgency), { days, counting });
  }
  return {
    find({ provinceCode, categoryCode, urgency }) {
      for (const level of [urgency, ALL]) {
        for (const place of [provinceCode, NATION]) {
          for (const category of [categoryCode, ALL]) {
            const key = keyOf(place, category, level);
            if (rules.has(key)) return rules.get(key);
          }
        }
      }
      return undefined;
    },
  };
}

function keyOf(province: string, category: string, urgency: string): string {
  return `${province} ${category} ${urgency}`;
}
