import { volunteerSkills } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';

/** Inserts the national base; what the ministry has edited since stays as it is. */
export async function ensureNationalSkills(database: Database): Promise<void> {
  await database
    .insertInto('volunteer_skills')
    .values(
      volunteerSkills.map(({ code, th, en }, position) => ({
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
