import type { IssueCode } from '../errors/issue-codes.ts';
import { parseBuddhistDate } from '../thai/buddhist-date.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { Answers } from './answers.ts';
import { askedQuestions } from './asked-questions.ts';
import { checkAnswers } from './check-answers.ts';
import type { Question } from './question.ts';

/** What was typed as one answer: the parts of a day, or the text of anything else. */
export type TypedAnswer =
  string | { readonly day: string; readonly month: string; readonly year: string };

/** What stands in the fields, by the code of the question; a missing one was never shown. */
export type TypedAnswers = Readonly<Record<string, TypedAnswer | undefined>>;

/** An issue of one answer, with what the sentence about it may need. */
export interface AnswerIssue {
  /** Code of the question. */
  readonly question: string;
  readonly code: IssueCode;
  readonly limit?: number | undefined;
  /** The Buddhist year that was probably meant, and the one that was typed. */
  readonly suggestion?: number | undefined;
  readonly typed?: string | undefined;
}

/**
 * The answers to send, or what is wrong with them, in the order of the questions. What was typed
 * for a question that is not asked is not sent.
 * @param today ISO date in Bangkok
 */
export function readTypedAnswers(
  questions: readonly Question[],
  typed: TypedAnswers,
  today: string,
): { readonly answers: Answers; readonly issues: readonly AnswerIssue[] } {
  const unread = new Map<string, AnswerIssue>();
  const given: Record<string, string | number> = {};
  for (const { code: question, kind } of askedQuestions(questions, typed)) {
    const answer = typed[question];
    if (answer === undefined || isBlankAnswer(answer)) continue;
    if (typeof answer === 'string') {
      given[question] = kind === 'number' ? readNumber(answer) : answer;
      continue;
    }
    const parsed = parseBuddhistDate(answer, today);
    if (parsed.ok) given[question] = parsed.iso;
    else {
      const { issue: code, suggestion } = parsed;
      unread.set(question, { question, code, suggestion, typed: answer.year });
    }
  }
  const checked = checkAnswers(questions, given, today);
  const found = new Map(
    checked.issues.map(({ path, code, limit }): [string, AnswerIssue] => {
      const question = String(path[1]);
      return [question, { question, code, limit }];
    }),
  );
  return {
    answers: Object.fromEntries(
      checked.answers.map(({ question, value }) => [question.code, value]),
    ),
    // A day that could not be read is not reported as missing as well.
    issues: questions.flatMap(({ code }) => unread.get(code) ?? found.get(code) ?? []),
  };
}

/** Whether nothing was typed but blanks, in any of the fields of the answer. */
export function isBlankAnswer(answer: TypedAnswer): boolean {
  const parts = typeof answer === 'string' ? [answer] : Object.values(answer);
  return parts.every((part) => part.trim() === '');
}

/** A number in either script, with or without commas; anything else stays as it was typed. */
function readNumber(typed: string): string | number {
  const digits = toArabicDigits(typed).replace(/[\s,]/g, '');
  return /^\d{1,12}(\.\d{1,4})?$/.test(digits) ? Number(digits) : typed;
}
