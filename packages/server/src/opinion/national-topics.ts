import { opinionTopics } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';

/** Inserts the topics of B.E. 2557; what the ministry has edited since stays as it is. */
export async function ensureNationalTopics(database: Database): Promise<void> {
  await database
    .insertInto('opinion_topics')
    .values(
      opinionTopics.map(({ code, th, en }, position) => ({
        code,
        name_th: th,
        name_en: en,
        position,
        retired_at: null,
      })),
    )
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
}
