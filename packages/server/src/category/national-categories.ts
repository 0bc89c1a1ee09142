import { categories } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';

/** Inserts the national base; what the ministry has edited since stays as it is. */
export async function ensureNationalCategories(database: Database): Promise<void> {
  await database
    .insertInto('categories')
    .values(
      categories.map((category, position) => ({
        province_code: '00',
        code: category.code,
        group_code: category.group,
        name_th: category.th,
        name_en: category.en,
        example_th: category.examples.th,
        example_en: category.examples.en,
        search: [...category.search],
        due_days: category.dueDays,
        position,
        is_urgent: category.isUrgent === true,
        public_works: category.publicWorks ?? null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['province_code', 'code']).doNothing())
    .execute();
}
