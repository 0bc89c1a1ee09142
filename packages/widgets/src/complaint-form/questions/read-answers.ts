import { bangkokDate, readTypedAnswers, type Question, type TypedAnswers } from '@damrong/contract';
import type { FieldName } from '../fields.ts';
import type { ReadAnswers } from '../send/check-draft.ts';

/** What will be sent of the typed answers, or what is wrong with them, by the form's fields. */
export function readAnswers(
  questions: readonly Question[],
  typed: TypedAnswers,
  today = bangkokDate(new Date()),
): ReadAnswers {
  const { answers, issues } = readTypedAnswers(questions, typed, today);
  return {
    answers,
    issues: issues.map(({ question, ...issue }) => ({
      ...issue,
      field: fieldOf({ code: question }),
    })),
  };
}

export function fieldOf({ code }: Pick<Question, 'code'>): FieldName {
  return `answers.${code}`;
}
