import { nationalQuestions } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';

/** Inserts the national base; what the ministry has edited or retired since stays as it is. */
export async function ensureNationalQuestions(database: Database): Promise<void> {
  const rows = Object.entries(nationalQuestions).flatMap(([category_code, questions]) =>
    questions.map((question, position) => ({
      province_code: '00',
      category_code,
      code: question.code,
      position,
      definition: JSON.stringify(question),
      retired_at: null,
    })),
  );
  await database
    .insertInto('category_questions')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['province_code', 'category_code', 'code']).doNothing(),
    )
    .execute();
}
