import {
  readTypedAnswers,
  type Answers,
  type Question,
  type TypedAnswers,
} from '@damrong/contract';
import type { ComplaintIssue } from '../context.ts';
import type { FieldName } from '../fields.ts';

/** What will be sent of the typed answers, or what is wrong with them, by the form's fields. */
export function readAnswers(
  questions: readonly Question[],
  typed: TypedAnswers,
  today: string,
): { readonly answers: Answers; readonly issues: readonly ComplaintIssue[] } {
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
