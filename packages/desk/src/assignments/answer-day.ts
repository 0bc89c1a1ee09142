import { bangkokDate, englishMonths, parseBuddhistDate, thaiMonths } from '@damrong/contract';
import { dateField, type TypedDate } from '@damrong/widgets/field/date-field';
import type { TemplateResult } from 'lit';
import type { ValidationIssue } from '../form/validation-issue.ts';
import type { Locale } from '../locale/locale.ts';

const FURTHEST_YEARS = 10;

interface AnswerDayField {
  readonly typed: TypedDate;
  readonly error: string | undefined;
  readonly onInput: (typed: TypedDate) => void;
}

/** By when an answer is wanted; may be left empty. */
export function answerDayField(
  { typed, error, onInput }: AnswerDayField,
  { assignments, lang, record, shell }: Locale,
): TemplateResult {
  return dateField({
    id: 'dueOn',
    ...typed,
    error,
    label: assignments.dueOn,
    optional: shell.optional,
    months: lang === 'th' ? thaiMonths : englishMonths,
    labels: { day: record.day, month: record.month, year: record.year },
    onInput,
  });
}

/** What was typed as a day of the API, nothing for an empty field, or what is wrong with it. */
export function readAnswerDay(typed: TypedDate): {
  readonly dueOn?: string;
  readonly issues: ValidationIssue[];
} {
  if ([typed.day, typed.month, typed.year].every((part) => part.trim() === ''))
    return { issues: [] };
  const today = bangkokDate(new Date());
  const latest = `${Number(today.slice(0, 4)) + FURTHEST_YEARS}${today.slice(4)}`;
  const parsed = parseBuddhistDate(typed, latest);
  if (parsed.ok && parsed.iso >= today) return { dueOn: parsed.iso, issues: [] };
  return { issues: [{ id: 'dueOn', say: ({ assignments }) => assignments.duePast }] };
}
