import { findStatusRule, isSettled, type StatusChange } from '@damrong/contract';
import { endAssignments } from '../assignment/end-assignments.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { askForClosing, refuseWhileWaiting } from '../closing/ask-for-closing.ts';
import { needsApproval } from '../closing/closing-rule.ts';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { ProblemError, fieldProblem } from '../problem-error.ts';
import { appendEvent } from './append-event.ts';
import type { CaseState } from './case-state.ts';
import { caseEvent } from './event-row.ts';
import { lockForChange, type CaseChange } from './lock-for-change.ts';
import { newDueDay } from './reopening.ts';

/** @throws ProblemError when the status may not follow, or a note that it requires is missing */
export async function changeStatus(
  transaction: Transaction<'officer'>,
  scope: Scope,
  writing: CaseChange,
  change: StatusChange,
  context: Pick<AppContext, 'deadlines'>,
): Promise<void> {
  const { officer, number, now: at } = writing;
  const locked = await lockForChange(transaction, scope, writing);
  await refuseWhileWaiting(transaction, locked);
  checkChange(locked.state, change, officer);
  if (
    isSettled(change.status) &&
    (await needsApproval(transaction, officer, locked.provinceCode))
  ) {
    const wanted = { settles: change.status, isResult: false, files: [] };
    const told = { text: change.publicNote ?? null, note: change.note ?? null };
    return askForClosing(transaction, locked, writing, { ...wanted, ...told });
  }
  const event = caseEvent({
    at,
    kind: 'status',
    officerId: officer.id,
    officerName: officer.displayName,
    status: change.status,
    note: change.note ?? null,
    publicNote: change.publicNote ?? null,
  });
  const isReopened = change.status === 'reopened';
  const more = isReopened ? { due_on: newDueDay(context, locked, at) } : {};
  const state = await appendEvent(transaction, locked, event, more);
  await endAssignments(
    transaction,
    { ...locked, state, eventCount: locked.eventCount + 1 },
    { officer, at },
  );
  const { provinceCode } = locked;
  await writeAudit(transaction, {
    at,
    action: 'status_changed',
    provinceCode,
    officerId: officer.id,
    caseNumber: number,
  });
  await enqueue(transaction, { at, topic: 'case_changed', provinceCode, caseNumber: number });
}

function checkChange(state: CaseState, change: StatusChange, officer: Officer): void {
  const rule = findStatusRule(state.status, change.status, officer.role);
  if (rule === undefined) throw new ProblemError('status_change_not_allowed');
  const { note, publicNote } = change;
  if (rule.requiresNote && note === undefined && publicNote === undefined) {
    throw fieldProblem('note_required', 'note');
  }
  // A citizen whose case ends must be able to read why; a result recorded before says it already.
  if (isSettled(change.status) && publicNote === undefined && state.result === null) {
    throw fieldProblem('note_required', 'publicNote');
  }
}
