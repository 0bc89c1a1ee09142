import {
  bangkokDate,
  newLetter,
  toFieldIssues,
  type LetterForm,
  type LetterSalutation,
  type LetterSecrecy,
  type LetterSeries,
  type LetterSpeed,
  type NewLetter,
} from '@damrong/contract';
import type { TypedDate } from '@damrong/widgets/field/date-field';
import { noDay, readTypedDay, typedDate } from '../form/typed-day.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import { letterWords } from '../locale/letters.ts';
import type { Locale } from '../locale/locale.ts';
import { linesOf } from './letter-text.ts';

/** A letter as it is typed; lists have a line for each entry. */
export interface LetterDraft {
  readonly form: LetterForm;
  readonly series: LetterSeries;
  readonly speed: LetterSpeed | '';
  readonly secrecy: LetterSecrecy | '';
  readonly office: string;
  readonly subject: string;
  readonly salutation: LetterSalutation;
  readonly addressee: string;
  readonly references: string;
  readonly enclosures: string;
  readonly body: string;
  readonly answerDay: TypedDate;
  readonly signer: string;
  readonly post: string;
  readonly contact: string;
  readonly copies: string;
}

export function letterDraft(letter: NewLetter): LetterDraft {
  const { kind: _kind, remindsOf: _remindsOf, answerBy, ...typed } = letter;
  return {
    ...typed,
    speed: letter.speed ?? '',
    secrecy: letter.secrecy ?? '',
    references: letter.references.join('\n'),
    enclosures: letter.enclosures.join('\n'),
    copies: letter.copies.join('\n'),
    answerDay: answerBy === null ? noDay : typedDate(answerBy),
  };
}

/** What the centre is sent. */
export function letterBodyOf(
  draft: LetterDraft,
  { kind, remindsOf, answerBy }: Pick<NewLetter, 'kind' | 'remindsOf' | 'answerBy'>,
): NewLetter {
  const { answerDay, ...typed } = draft;
  return {
    ...typed,
    ...{ kind, remindsOf },
    speed: draft.speed === '' ? null : draft.speed,
    secrecy: draft.secrecy === '' ? null : draft.secrecy,
    references: linesOf(draft.references),
    enclosures: linesOf(draft.enclosures),
    copies: linesOf(draft.copies),
    answerBy: answerBy === null ? null : isoOf(answerDay),
  };
}

/** The typed day as an ISO date; empty where it is none. */
export function isoOf(typed: TypedDate): string {
  const read = readTypedDay(typed);
  return 'iso' in read ? read.iso : '';
}

export function letterLabels({ lang }: Locale): Readonly<Record<string, string>> {
  const text = letterWords[lang];
  const { form, registerOf, speed, secrecy, office, subject, salutation, addressee } = text;
  const { references, enclosures, answerDay, body, signer, post, contact, copies } = text;
  return {
    ...{ form, series: registerOf, speed, secrecy, office, subject, salutation, addressee },
    ...{ references, enclosures, answerDay, body, signer, post, contact, copies },
  };
}

const order = [
  ...['form', 'series', 'speed', 'secrecy', 'office', 'subject', 'salutation', 'addressee'],
  ...['references', 'enclosures', 'answerDay', 'body', 'signer', 'post', 'contact', 'copies'],
];

/** What is wrong before anything is sent. */
export function letterIssues(draft: LetterDraft, letter: NewLetter): ValidationIssue[] {
  const issues = fieldIssues(newLetter.safeParse(letter).error?.issues ?? []);
  if (letter.answerBy !== null) issues.push(...dayIssues(draft.answerDay));
  return issues.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

function dayIssues(typed: TypedDate): ValidationIssue[] {
  const read = readTypedDay(typed);
  if ('issue' in read) return [validationIssue('answerDay', read.issue, letterLabels)];
  if (read.iso === '') return [validationIssue('answerDay', { code: 'required' }, letterLabels)];
  return read.iso < bangkokDate(new Date()) ? [pastDay] : [];
}

export const pastDay: ValidationIssue = {
  id: 'answerDay',
  say: ({ lang }) => letterWords[lang].answerPast,
};

/** The day is looked at as it was typed. */
function fieldIssues(issues: Parameters<typeof toFieldIssues>[0]): ValidationIssue[] {
  return toFieldIssues(issues)
    .filter(({ path }) => path[0] !== 'answerBy')
    .map((issue) => validationIssue(String(issue.path[0]), issue, letterLabels));
}
