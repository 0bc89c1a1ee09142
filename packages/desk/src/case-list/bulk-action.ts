import type { CaseRow, ColleagueList } from '@damrong/contract';
import type { TypedDate } from '@damrong/widgets/field/date-field';
import type { Desk } from '../app/desk.ts';
import { noDay, readTypedDay } from '../form/typed-day.ts';
import {
  validationIssue,
  type FieldLabels,
  type ValidationIssue,
} from '../form/validation-issue.ts';
import { bulkWords } from '../locale/bulk.ts';
import type { BulkAct } from './bulk-run.ts';

/** What is to be done to all that are chosen. */
export interface BulkDraft {
  readonly action: 'take' | 'give' | 'urgency' | 'due' | undefined;
  /** An officer's id, or `none`. */
  readonly receiver: string;
  readonly urgency: CaseRow['urgency'] | '';
  readonly dueOn: TypedDate;
  readonly note: string;
}

export const blankBulk: BulkDraft = {
  action: undefined,
  receiver: '',
  urgency: '',
  dueOn: noDay,
  note: '',
};

type Words = 'actionMissing' | 'receiverMissing' | 'urgencyMissing' | 'dueMissing';

/** The write that the draft asks for, or what is wrong with it. */
export function bulkAct(
  draft: BulkDraft,
  { client, session }: Pick<Desk, 'client' | 'session'>,
  colleagues: ColleagueList['colleagues'],
  labels: FieldLabels,
):
  | { readonly act: BulkAct; readonly issues: readonly [] }
  | { readonly issues: readonly ValidationIssue[] } {
  const { cases } = client.officer;
  const { action, receiver, urgency } = draft;
  const note = draft.note.trim() === '' ? {} : { note: draft.note };
  const give = (officerId: number | null): BulkAct => {
    return (seen, options) => session.run(() => cases.changeOwner(seen, { officerId }, options));
  };
  if (action === 'take') {
    const self = colleagues.find(({ isSelf }) => isSelf);
    return self
      ? { act: give(self.officerId), issues: [] }
      : { issues: [missing('action', 'actionMissing')] };
  }
  if (action === 'give') {
    if (receiver === '') return { issues: [missing('receiver', 'receiverMissing')] };
    return { act: give(receiver === 'none' ? null : Number(receiver)), issues: [] };
  }
  if (action === 'urgency') {
    if (urgency === '') return { issues: [missing('urgency', 'urgencyMissing')] };
    return {
      act: (seen, options) => session.run(() => cases.correct(seen, { urgency, ...note }, options)),
      issues: [],
    };
  }
  if (action === 'due') {
    const read = readTypedDay(draft.dueOn);
    if ('issue' in read) return { issues: [validationIssue('dueOn', read.issue, labels)] };
    const { iso: dueOn } = read;
    if (dueOn === '') return { issues: [missing('dueOn', 'dueMissing')] };
    return {
      act: (seen, options) => session.run(() => cases.correct(seen, { dueOn, ...note }, options)),
      issues: [],
    };
  }
  return { issues: [missing('action', 'actionMissing')] };
}

function missing(id: keyof BulkDraft, words: Words): ValidationIssue {
  return { id, say: ({ lang }) => bulkWords[lang][words] };
}
