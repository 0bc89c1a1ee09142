import {
  bangkokDate,
  newCircular,
  circularCorrection,
  toFieldIssues,
  type Circular,
} from '@damrong/contract';
import type { TypedDate } from '@damrong/widgets/field/date-field';
import { noDay, readTypedDay, typedDate } from '../form/typed-day.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import { circularWords } from '../locale/circulars.ts';
import type { Locale } from '../locale/locale.ts';

/** A circular as it is typed. */
export interface CircularDraft {
  readonly number: string;
  readonly dated: TypedDate;
  readonly subject: string;
  readonly body: string;
  readonly dueOn: TypedDate;
  readonly to: 'all' | 'some';
  readonly provinces: readonly string[];
  /** Ids of the files that stay. */
  readonly keptFiles: readonly string[];
  readonly reason: string;
}

/** A new one is of today. */
export function blankCircular(): CircularDraft {
  return {
    number: '',
    dated: typedDate(bangkokDate(new Date())),
    subject: '',
    body: '',
    dueOn: noDay,
    to: 'all',
    provinces: [],
    keptFiles: [],
    reason: '',
  };
}

export function draftOf(circular: Circular): CircularDraft {
  const { number, subject, body, toAll, files, standings } = circular;
  return {
    ...{ number, subject, body },
    dated: typedDate(circular.dated),
    dueOn: typedDate(circular.dueOn),
    to: toAll ? 'all' : 'some',
    provinces: toAll ? [] : standings.map(({ provinceCode }) => provinceCode),
    keptFiles: files.map(({ id }) => id),
    reason: '',
  };
}

/** What the centre is sent, without files. */
export function circularBody(draft: CircularDraft) {
  const { number, subject, body, to, provinces } = draft;
  return {
    ...{ number, subject, body, dated: isoOf(draft.dated), dueOn: isoOf(draft.dueOn) },
    provinces: to === 'all' ? null : [...provinces],
  };
}

/** The typed day as an ISO date; empty where it is none. */
function isoOf(typed: TypedDate): string {
  const read = readTypedDay(typed);
  return 'iso' in read ? read.iso : '';
}

export function circularLabels({ lang }: Locale): Readonly<Record<string, string>> {
  const { number, dated, subject, body, dueOn, provinces, reason, files, fileTitle } =
    circularWords[lang];
  return { number, dated, subject, body, dueOn, provinces, reason, files, title: fileTitle };
}

const order = ['reason', 'number', 'dated', 'subject', 'body', 'title', 'dueOn', 'provinces'];

/**
 * What is wrong before anything is sent.
 * @param titles of the files that are added
 */
export function circularIssues(
  draft: CircularDraft,
  titles: readonly string[],
  isCorrection: boolean,
): ValidationIssue[] {
  const files = titles.map((title) => ({ upload: 'A'.repeat(43), title }));
  const body = { ...circularBody(draft), files };
  const parsed = isCorrection
    ? circularCorrection.safeParse({ ...body, reason: draft.reason, keptFiles: draft.keptFiles })
    : newCircular.safeParse(body);
  const days = (['dated', 'dueOn'] as const).flatMap((id) => {
    const read = readTypedDay(draft[id]);
    if ('issue' in read) return [validationIssue(id, read.issue, circularLabels)];
    return read.iso === '' ? [validationIssue(id, { code: 'required' }, circularLabels)] : [];
  });
  const others = parsed.success ? [] : toFieldIssues(parsed.error.issues).map(issueOfField);
  const issues = [
    ...others.filter(({ id }) => id !== 'dated' && !days.some((day) => day.id === id)),
    ...days,
  ];
  if (!isCorrection && issues.every(({ id }) => id !== 'dueOn') && isPast(draft)) {
    issues.push(dueIssue('duePast'));
  }
  return issues.sort((one, other) => place(one) - place(other));
}

function isPast({ dueOn }: CircularDraft): boolean {
  return isoOf(dueOn) < bangkokDate(new Date());
}

function place({ id }: ValidationIssue): number {
  return order.indexOf(id.replace(/-\d+$/, ''));
}

function dueIssue(name: 'duePast' | 'dueTooEarly'): ValidationIssue {
  return { id: 'dueOn', say: ({ lang }) => circularWords[lang][name], label: undefined };
}

function issueOfField(issue: ReturnType<typeof toFieldIssues>[number]): ValidationIssue {
  const [name, index, part] = issue.path;
  if (name === 'files' && part === 'title') {
    const labelled = validationIssue('title', issue, circularLabels);
    return { ...labelled, id: `title-${String(index)}` };
  }
  // The one rule that two whole days can break is their order.
  if (name === 'dueOn') return dueIssue('dueTooEarly');
  return validationIssue(String(name), issue, circularLabels);
}
