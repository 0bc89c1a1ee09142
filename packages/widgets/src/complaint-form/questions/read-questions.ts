import type { Question } from '@damrong/contract';
import { fetch } from '../../platform/platform.ts';

/**
 * The questions of a category. The answer is taken as it comes: its strings are shown as text, and
 * the schemas that would check it weigh more than everything that is asked.
 * @param category with its province: `50/utilities.water_supply`
 */
export async function readQuestions(
  centerUrl: string,
  category: string,
  init: RequestInit,
): Promise<readonly Question[]> {
  const answer = await fetch(`${centerUrl}/v1/categories/${category}/questions`, init);
  const body = (await answer.json()) as { questions: Question[] };
  if (!answer.ok) throw new Error('no questions');
  return body.questions;
}
