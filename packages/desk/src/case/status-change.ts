import { statusRules, type CaseStatus } from '@damrong/contract';
import type { ValidationIssue } from '../form/validation-issue.ts';

/** What is typed into the status form. */
export interface StatusDraft {
  readonly status: CaseStatus | '';
  readonly note: string;
  readonly publicNote: string;
}

export const emptyStatusDraft: StatusDraft = { status: '', note: '', publicNote: '' };

/** Closing goes with a result that the citizen can read, so the result form alone offers it. */
export function offeredStatuses(next: readonly CaseStatus[]): CaseStatus[] {
  return next.filter((status) => status !== 'closed');
}

export function checkStatusDraft(draft: StatusDraft, from: CaseStatus): ValidationIssue[] {
  const { status } = draft;
  if (status === '') return [{ id: 'status', say: ({ action }) => action.statusMissing }];
  const issues: ValidationIssue[] = [];
  const step = statusRules.find((rule) => rule.from === from && rule.to === status);
  const needsNote = step?.requiresNote ?? false;
  if (status === 'rejected' && isBlank(draft.publicNote)) {
    issues.push({ id: 'publicNote', say: ({ action }) => action.refusalMissing });
  } else if (needsNote && isBlank(draft.note) && isBlank(draft.publicNote)) {
    issues.push({ id: 'note', say: ({ action }) => action.noteMissing });
  }
  return issues;
}

/** Fields that are left empty are not sent. */
export function toStatusChange({ status, note, publicNote }: StatusDraft & { status: CaseStatus }) {
  return {
    status,
    ...(isBlank(note) ? {} : { note }),
    ...(isBlank(publicNote) ? {} : { publicNote }),
  };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
