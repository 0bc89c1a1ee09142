import {
  bangkokDate,
  caseRecording,
  parseBuddhistDate,
  toFieldIssues,
  type CaseRecordingInput,
  type ChannelCode,
  type ComplainantKind,
  type FieldIssue,
  type IdentityMode,
  type NatureCode,
  type Question,
} from '@damrong/contract';
import type { TypedDate } from '@damrong/widgets/field/date-field';
import {
  isOthersTouched,
  noOthers,
  otherFieldAt,
  readOthers,
  type OtherField,
  type OthersDraft,
} from './others-draft.ts';
import { typedDate } from '../form/typed-day.ts';
import type { Issue } from '@damrong/widgets/locale/issue-text';

/** What an officer has typed so far, as it was typed. */
export interface RecordDraft {
  readonly channel: ChannelCode | '';
  readonly nature: NatureCode;
  readonly urgency: NonNullable<CaseRecordingInput['urgency']>;
  readonly received: TypedDate;
  readonly letterNumber: string;
  readonly categoryCode: string;
  readonly title: string;
  readonly facts: string;
  readonly wish: string;
  readonly happened: TypedDate;
  readonly districtCode: string;
  readonly subdistrictCode: string;
  readonly landmark: string;
  /** Undefined until chosen: a default could name somebody who asked not to be named. */
  readonly identity: IdentityMode | undefined;
  readonly kind: ComplainantKind;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly others: OthersDraft;
}

export type DraftField = Exclude<keyof RecordDraft, 'others'>;

export interface DraftIssue {
  readonly field: DraftField | OtherField;
  readonly issue: Issue;
}

const noDate: TypedDate = { day: '', month: '', year: '' };

/** The order in which the form shows its fields; faults are listed in it. */
const fieldOrder: readonly DraftField[] = [
  'channel',
  'received',
  'letterNumber',
  'nature',
  'urgency',
  'categoryCode',
  'title',
  'facts',
  'wish',
  'happened',
  'districtCode',
  'subdistrictCode',
  'landmark',
  'identity',
  'kind',
  'name',
  'phone',
  'email',
];

const fieldOfPath: Readonly<Record<string, DraftField>> = {
  receivedOn: 'received',
  happenedOn: 'happened',
};

/**
 * A blank form received today. Letters come in piles: what the one before had in common with its
 * pile stays.
 */
export function newDraft(now: Date, before?: RecordDraft): RecordDraft {
  return {
    channel: before?.channel ?? '',
    nature: before?.nature ?? 'complaint',
    urgency: 'normal',
    received: before?.received ?? typedDate(bangkokDate(now)),
    letterNumber: '',
    categoryCode: '',
    title: '',
    facts: '',
    wish: '',
    happened: noDate,
    districtCode: '',
    subdistrictCode: '',
    landmark: '',
    identity: undefined,
    kind: 'person',
    name: '',
    phone: '',
    email: '',
    others: noOthers,
  };
}

/** What the centre takes, and everything that is still wrong with it. */
export function readDraft(
  draft: RecordDraft,
  provinceCode: string,
  now: Date,
  questions: readonly Question[] = [],
): { recording: CaseRecordingInput; issues: DraftIssue[] } {
  const today = bangkokDate(now);
  const received = readDate(draft.received, today);
  const happened = isBlankDate(draft.happened) ? undefined : readDate(draft.happened, today);
  const others = readOthers(
    draft.others,
    { category: draft.categoryCode, questions, isAnonymous: draft.identity === 'anonymous' },
    today,
  );
  const input = {
    ...others.body,
    provinceCode,
    channel: draft.channel,
    nature: draft.nature,
    urgency: draft.urgency,
    letterNumber: draft.letterNumber,
    categoryCode: draft.categoryCode,
    title: draft.title,
    facts: draft.facts,
    wish: draft.wish,
    location: {
      ...(draft.districtCode && { districtCode: draft.districtCode }),
      ...(draft.subdistrictCode && { subdistrictCode: draft.subdistrictCode }),
      landmark: draft.landmark,
    },
    complainant: readComplainant(draft),
    ...(received.iso && { receivedOn: received.iso }),
    ...(happened?.iso && { happenedOn: happened.iso }),
  } as CaseRecordingInput;
  const parsed = caseRecording.safeParse(input);
  const found = [
    ...(received.issue ? [{ field: 'received', issue: received.issue } as const] : []),
    ...(happened?.issue ? [{ field: 'happened', issue: happened.issue } as const] : []),
    ...others.issues,
    ...(parsed.success ? [] : toDraftIssues(toFieldIssues(parsed.error.issues), draft)),
  ];
  return { recording: input, issues: inOrder(found) };
}

/** Field issues of the contract or the centre, by the form's own fields. */
export function toDraftIssues(issues: readonly FieldIssue[], draft: RecordDraft): DraftIssue[] {
  return issues.flatMap(({ path, code, limit }): DraftIssue[] => {
    const other = otherFieldAt(path);
    if (other !== undefined) return [{ field: other, issue: { code, limit } }];
    const last = String(path.at(-1) ?? '');
    const field = fieldOfPath[last] ?? fieldOrder.find((known) => known === last);
    if (field === undefined) return [];
    const value = draft[field];
    const typed = typeof value === 'string' && value.trim() === '' ? 'required' : code;
    return [{ field, issue: { code: isChoice(field) ? typed : code, limit } }];
  });
}

/** True when something was typed that a reload would lose. */
export function isTouched(draft: RecordDraft): boolean {
  const typed = [draft.title, draft.facts, draft.wish, draft.letterNumber, draft.landmark];
  const person = [draft.name, draft.phone, draft.email];
  return [...typed, ...person].some((text) => text.trim() !== '') || isOthersTouched(draft.others);
}

function readComplainant({ identity, kind, name, phone, email }: RecordDraft) {
  if (identity === undefined || identity === 'anonymous') return { identity };
  return { identity, kind, name, phone, email };
}

function readDate(typed: TypedDate, today: string): { iso?: string; issue?: Issue } {
  const parsed = parseBuddhistDate(typed, today);
  if (parsed.ok) return { iso: parsed.iso };
  const { issue: code, suggestion } = parsed;
  return { issue: { code, typed: typed.year, suggestion } };
}

function isBlankDate({ day, month, year }: TypedDate): boolean {
  return [day, month, year].every((part) => part.trim() === '');
}

/** An empty choice is missing, not unknown. */
function isChoice(field: DraftField): boolean {
  return field === 'channel' || field === 'categoryCode';
}

function inOrder(issues: readonly DraftIssue[]): DraftIssue[] {
  const firsts = new Map<DraftIssue['field'], DraftIssue>();
  for (const found of issues) if (!firsts.has(found.field)) firsts.set(found.field, found);
  const found = [...firsts.values()];
  const under = (part: string) => found.filter(({ field }) => field.startsWith(`${part}.`));
  return [
    ...fieldOrder.flatMap((field) => [
      ...found.filter((one) => one.field === field),
      ...(field === 'happened' ? [...under('answers'), ...under('accused')] : []),
    ]),
    ...under('onBehalf'),
  ];
}
