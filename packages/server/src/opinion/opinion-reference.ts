import type { OpinionTopicList, OpinionTotals } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import { fieldProblem } from '../problem-error.ts';

/** Topics and published numbers, as last read from the database. */
export interface OpinionReference {
  readonly topics: OpinionTopicList;
  readonly totals: OpinionTotals;
  /**
   * A retired topic passes, because a page that was opened before still shows it.
   * @throws ProblemError for a code that was never in the list
   */
  check(topicCode: string): void;
}

export async function loadOpinionReference(database: Database): Promise<OpinionReference> {
  const rows = await database
    .selectFrom('opinion_topics')
    .selectAll()
    .orderBy('position')
    .execute();
  const codes = new Set(rows.map(({ code }) => code));
  return {
    topics: {
      topics: rows.map(({ code, name_th, name_en, retired_at }) => ({
        code,
        th: name_th,
        en: name_en,
        retired: retired_at !== null,
      })),
    },
    totals: await readTotals(database),
    check(topicCode) {
      if (!codes.has(topicCode)) throw fieldProblem('invalid', 'topicCode');
    },
  };
}

/** Sums are of published numbers, so that no difference of two is a number that was held back. */
async function readTotals(database: Database): Promise<OpinionTotals> {
  const rows = await database
    .selectFrom('opinion_counts')
    .selectAll()
    .orderBy('province_code')
    .orderBy('topic_code')
    .execute();
  const provinces = new Map<string, { topicCode: string; atLeast: number }[]>();
  const nation = new Map<string, number>();
  for (const { province_code, topic_code: topicCode, at_least: atLeast } of rows) {
    const topics = provinces.get(province_code) ?? [];
    topics.push({ topicCode, atLeast });
    provinces.set(province_code, topics);
    nation.set(topicCode, (nation.get(topicCode) ?? 0) + atLeast);
  }
  return {
    through: rows[0]?.through ?? null,
    topics: [...nation]
      .map(([topicCode, atLeast]) => ({ topicCode, atLeast }))
      .sort((a, b) => b.atLeast - a.atLeast || (a.topicCode < b.topicCode ? -1 : 1)),
    provinces: [...provinces].map(([provinceCode, topics]) => ({ provinceCode, topics })),
  };
}
