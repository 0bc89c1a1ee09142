import { categoryGroups, type CategoryList } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import { refuseField } from '../refusal.ts';

const NATION = '00';

export interface KnownCategory {
  readonly code: string;
  readonly dueDays: number | null;
}

/** What a matter can be about in each province, as the database said last. */
export interface Categories {
  list(provinceCode: string): CategoryList;
  /** @throws Refusal when the province has no such category */
  require(provinceCode: string, code: string): KnownCategory;
  /** Days for an answer; null where there is no deadline, also for a category that is gone. */
  dueDays(provinceCode: string, code: string): number | null;
  /** The code itself for a category that is gone. */
  name(provinceCode: string, code: string): { readonly th: string; readonly en: string };
}

export async function loadCategories(database: Database): Promise<Categories> {
  const rows = await database
    .selectFrom('categories')
    .selectAll()
    .orderBy('province_code')
    .orderBy('position')
    .execute();
  const of = (provinceCode: string) =>
    rows.filter((row) => row.province_code === NATION || row.province_code === provinceCode);
  const daysOf = new Map(rows.map((row) => [`${row.province_code} ${row.code}`, row.due_days]));
  const findDays = (provinceCode: string, code: string) => {
    const own = daysOf.get(`${provinceCode} ${code}`);
    return own === undefined ? daysOf.get(`${NATION} ${code}`) : own;
  };
  return {
    list: (provinceCode) => ({
      groups: categoryGroups.map(({ code, th, en }) => ({ code, th, en })),
      categories: of(provinceCode).map((row) => ({
        code: row.code,
        group: row.group_code,
        th: row.name_th,
        en: row.name_en,
        examples: { th: row.example_th, en: row.example_en },
        search: row.search,
      })),
    }),
    name(provinceCode, code) {
      const row = of(provinceCode).findLast((known) => known.code === code);
      return { th: row?.name_th ?? code, en: row?.name_en ?? code };
    },
    dueDays: (provinceCode, code) => findDays(provinceCode, code) ?? null,
    require(provinceCode, code) {
      const days = findDays(provinceCode, code);
      if (days === undefined) throw refuseField('category_unknown', 'categoryCode');
      return { code, dueDays: days };
    },
  };
}
