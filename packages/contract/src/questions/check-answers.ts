import type { IssueCode } from '../errors/issue-codes.ts';
import type { FieldIssue } from '../errors/problem.ts';
import { parseBuddhistDate, toBuddhistYear } from '../thai/buddhist-date.ts';
import { cleanText, countCharacters, hasForbiddenCharacters } from '../thai/text.ts';
import { askedQuestions } from './asked-questions.ts';
import type { Answers } from './answers.ts';
import type { Question } from './question.ts';

/** The most characters (code points) of a text answer whose question sets no limit. */
export const answerLimit = 200;

/** An answer that may be stored, beside the question in the wording in which it was asked. */
export interface CheckedAnswer {
  readonly question: Question;
  /** Cleaned as it is stored. */
  readonly value: string | number;
}

export interface CheckedAnswers {
  readonly answers: readonly CheckedAnswer[];
  /** Paths are `answers` and the code of the question. */
  readonly issues: readonly FieldIssue[];
}

type Issue = Omit<FieldIssue, 'path'>;
type Checked = { readonly value: string | number } | Issue;

/**
 * What the centre stores of the answers, or everything that is wrong with them. Answers to other
 * questions, and to one whose condition is not fulfilled, are unknown.
 * @param today ISO date in Bangkok; a day to come is an issue
 */
export function checkAnswers(
  questions: readonly Question[],
  given: Answers,
  today: string,
): CheckedAnswers {
  const answers: CheckedAnswer[] = [];
  const issues: FieldIssue[] = [];
  const left = new Map(Object.entries(given));
  for (const question of askedQuestions(questions, given)) {
    const checked = check(question, left.get(question.code) ?? '', today);
    left.delete(question.code);
    if (!('value' in checked)) issues.push({ path: ['answers', question.code], ...checked });
    else if (checked.value !== '') answers.push({ question, value: checked.value });
    else if (question.required) issues.push(issueOf(question.code, 'required'));
  }
  for (const code of left.keys()) issues.push(issueOf(code, 'answer_unknown'));
  return { answers, issues };
}

function issueOf(question: string, code: IssueCode): FieldIssue {
  return { path: ['answers', question], code };
}

function check(question: Question, value: string | number, today: string): Checked {
  if (value === '') return { value };
  if (question.kind === 'number') return checkNumber(question, value);
  if (typeof value !== 'string') return { code: 'invalid' };
  switch (question.kind) {
    case 'text':
      return checkText(question, value);
    case 'date':
      return checkDay(value, today);
    case 'choice':
      return question.choices?.some(({ code }) => code === value)
        ? { value }
        : { code: 'answer_unknown' };
  }
}

function checkText({ max = answerLimit }: Question, typed: string): Checked {
  if (hasForbiddenCharacters(typed)) return { code: 'characters_forbidden' };
  const value = cleanText(typed);
  return countCharacters(value) > max ? { code: 'too_long', limit: max } : { value };
}

function checkNumber({ min = 0, max = Infinity }: Question, value: string | number): Checked {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'number_invalid' };
  if (value < min) return { code: 'number_too_small', limit: min };
  return value > max ? { code: 'number_too_large', limit: max } : { value };
}

function checkDay(value: string, today: string): Checked {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (!year || !month || !day) return { code: 'date_impossible' };
  const typed = { day, month, year: String(toBuddhistYear(Number(year))) };
  const parsed = parseBuddhistDate(typed, today);
  if (parsed.ok) return { value };
  return { code: parsed.issue === 'year_not_buddhist' ? 'date_too_old' : parsed.issue };
}
