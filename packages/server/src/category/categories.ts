import {
  categoryGroups,
  dangers,
  spokenWords,
  synonyms,
  type CategoryList,
  type Question,
} from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import { fieldProblem } from '../problem-error.ts';
import { loadQuestions } from './questions.ts';

const NATION = '00';

export interface KnownCategory {
  readonly code: string;
  readonly isUrgent: boolean;
  /** The public works that it is about; null where nobody else may learn of its cases. */
  readonly publicWorks: string | null;
  readonly questions: readonly Question[];
}

/** What a case can be about in each province, as last read from the database. */
export interface Categories {
  list(provinceCode: string): CategoryList;
  /** Whether the province has such a category; of `00`, whether every province has. */
  has(provinceCode: string, code: string): boolean;
  /** @throws ProblemError when the province has no such category */
  require(provinceCode: string, code: string): KnownCategory;
  /** The codes about the same public works, this one included; none for other categories. */
  similar(provinceCode: string, code: string): readonly string[];
  /** @throws ProblemError when the province has no such category */
  questions(provinceCode: string, code: string): readonly Question[];
  /** The code itself for a category that no longer exists. */
  name(provinceCode: string, code: string): { readonly th: string; readonly en: string };
}

export async function loadCategories(database: Database): Promise<Categories> {
  const rows = await database
    .selectFrom('categories')
    .selectAll()
    .orderBy('province_code')
    .orderBy('position')
    .execute();
  const questions = await loadQuestions(database);
  const of = (provinceCode: string) =>
    rows.filter((row) => row.province_code === NATION || row.province_code === provinceCode);
  const byKey = new Map(rows.map((row) => [`${row.province_code} ${row.code}`, row]));
  const find = (provinceCode: string, code: string) =>
    byKey.get(`${provinceCode} ${code}`) ?? byKey.get(`${NATION} ${code}`);
  return {
    list: (provinceCode) => ({
      groups: categoryGroups.map(({ code, th, en }) => ({ code, th, en })),
      categories: of(provinceCode).map((row) => ({
        code: row.code,
        group: row.group_code,
        th: row.name_th,
        en: row.name_en,
        examples: { th: row.example_th, en: row.example_en },
        search: [...row.search, ...(spokenWords[row.code] ?? [])],
        ...(row.is_urgent && { isUrgent: true }),
        ...(row.public_works !== null && { isPublic: true }),
        ...(questions.of(provinceCode, row.code).length > 0 && { hasQuestions: true }),
      })),
      synonyms: [...synonyms],
      dangers: dangers.map(({ code, words, line }) => ({
        code,
        words: [...words],
        ...(line && { line }),
      })),
    }),
    has: (provinceCode, code) => find(provinceCode, code) !== undefined,
    similar(provinceCode, code) {
      const works = find(provinceCode, code)?.public_works ?? null;
      if (works === null) return [];
      const same = of(provinceCode).filter(
        (row) => find(provinceCode, row.code)?.public_works === works,
      );
      return [...new Set(same.map((row) => row.code))];
    },
    questions(provinceCode, code) {
      if (find(provinceCode, code) === undefined)
        throw fieldProblem('category_unknown', 'category');
      return questions.of(provinceCode, code);
    },
    name(provinceCode, code) {
      const row = of(provinceCode).findLast((known) => known.code === code);
      return { th: row?.name_th ?? code, en: row?.name_en ?? code };
    },
    require(provinceCode, code) {
      const row = find(provinceCode, code);
      if (row === undefined) throw fieldProblem('category_unknown', 'categoryCode');
      return {
        code,
        isUrgent: row.is_urgent,
        publicWorks: row.public_works,
        questions: questions.of(provinceCode, code),
      };
    },
  };
}
