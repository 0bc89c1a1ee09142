import {
  bangkokDate,
  isOpenAssignment,
  maskNationalIds,
  nextMoves,
  type Assignment,
  type OfficerRole,
} from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { CaseAssignmentTable } from '../database/assignment-tables.ts';

export type AssignmentRow = Selectable<CaseAssignmentTable>;

/** @param role of the officer who asks; undefined for whoever may do nothing about it */
export function assignmentView(
  row: AssignmentRow,
  role: OfficerRole | undefined,
  now: Date,
): Assignment {
  const ended = row.ended_at !== null;
  return {
    number: row.case_number,
    assignment: row.seq,
    recipientKind: row.recipient_kind,
    recipientName: row.recipient_name,
    state: row.state,
    dueOn: row.due_on,
    overdue: isOpenAssignment(row.state) && row.due_on !== null && row.due_on < bangkokDate(now),
    instruction: masked(row.instruction),
    sentAt: row.sent_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by_name,
    text: masked(row.text),
    chases: row.chases,
    ended,
    moves: ended || role === undefined ? [] : nextMoves(row.state, role),
    version: row.version,
  };
}

export function masked(text: string | null): string | null {
  return text === null ? null : maskNationalIds(text);
}
