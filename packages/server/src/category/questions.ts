import { question as questionSchema, type Question } from '@damrong/contract';
import * as z from 'zod/mini';
import type { Database } from '../database/open-database.ts';

const NATION = '00';

export interface Questions {
  /** What a category asks in a province: the national base, as reworded there, then its own. */
  of(provinceCode: string, categoryCode: string): readonly Question[];
}

/**
 * @throws for a definition that is not a question: a wrong edit is noticed before it reaches
 * anybody
 */
export async function loadQuestions(database: Database): Promise<Questions> {
  const rows = await database
    .selectFrom('category_questions')
    .select(['province_code', 'category_code', 'definition', 'retired_at'])
    .orderBy('province_code')
    .orderBy('position')
    .execute();
  const known = rows.map((row) => ({ ...row, question: z.parse(questionSchema, row.definition) }));
  return {
    of(provinceCode, categoryCode) {
      const asked = new Map<string, Question>();
      for (const row of known) {
        if (row.category_code !== categoryCode) continue;
        if (row.province_code !== NATION && row.province_code !== provinceCode) continue;
        if (row.retired_at === null) asked.set(row.question.code, row.question);
        else asked.delete(row.question.code);
      }
      return [...asked.values()];
    },
  };
}
