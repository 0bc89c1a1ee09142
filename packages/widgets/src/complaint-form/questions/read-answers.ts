import {
  askedQuestions,
  bangkokDate,
  checkAnswers,
  parseBuddhistDate,
  toArabicDigits,
  type Question,
} from '@damrong/contract';
import type { TypedAnswer } from '../draft.ts';
import type { FieldName } from '../fields.ts';
import type { ReadAnswers } from '../send/check-draft.ts';
import type { FormIssue } from '../send/form-issue.ts';

export type TypedAnswers = Readonly<Record<string, TypedAnswer | undefined>>;

/** The questions that the typed answers lead to; what was typed for others stays unsent. */
export function shownQuestions(questions: readonly Question[], typed: TypedAnswers): Question[] {
  return askedQuestions(questions, typed);
}

/** What will be sent of the typed answers, or what is wrong with them, in the order of the form. */
export function readAnswers(
  questions: readonly Question[],
  typed: TypedAnswers,
  today = bangkokDate(new Date()),
): ReadAnswers {
  const dateIssues: FormIssue[] = [];
  const given: Record<string, string | number> = {};
  for (const question of shownQuestions(questions, typed)) {
    const answer = typed[question.code];
    if (answer === undefined || isBlank(answer)) continue;
    if (typeof answer !== 'string') {
      const parsed = parseBuddhistDate(answer, today);
      if (parsed.ok) given[question.code] = parsed.iso;
      else {
        const { issue: code, suggestion } = parsed;
        dateIssues.push({ field: fieldOf(question), code, suggestion, typed: answer.year });
      }
    } else {
      given[question.code] = question.kind === 'number' ? readNumber(answer) : answer;
    }
  }
  const checked = checkAnswers(questions, given, today);
  const issues = checked.issues
    .map(({ path, code, limit }): FormIssue => ({ field: `answers.${path[1] ?? ''}`, code, limit }))
    // A day that could not be read is not missing.
    .filter(({ field }) => !dateIssues.some((issue) => issue.field === field));
  const order = questions.map(fieldOf);
  return {
    answers: Object.fromEntries(
      checked.answers.map(({ question, value }) => [question.code, value]),
    ),
    issues: [...dateIssues, ...issues].sort(
      (a, b) => order.indexOf(a.field) - order.indexOf(b.field),
    ),
  };
}

export function fieldOf({ code }: Pick<Question, 'code'>): FieldName {
  return `answers.${code}`;
}

/** A number in either script, with or without commas; anything else stays as it was typed. */
function readNumber(typed: string): string | number {
  const digits = toArabicDigits(typed).replace(/[\s,]/g, '');
  return /^\d{1,12}(\.\d{1,4})?$/.test(digits) ? Number(digits) : typed;
}

export function isBlank(answer: TypedAnswer): boolean {
  const parts = typeof answer === 'string' ? [answer] : Object.values(answer);
  return parts.every((part) => part.trim() === '');
}
