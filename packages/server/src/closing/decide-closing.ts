import {
  closingChoices,
  findStatusRule,
  type AuditAction,
  type ClosingDecision,
  type ClosingDecisionTaken,
} from '@damrong/contract';
import { endAssignments } from '../assignment/end-assignments.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { appendEvent } from '../case/append-event.ts';
import { caseEvent } from '../case/event-row.ts';
import { lockForChange, type CaseChange } from '../case/lock-for-change.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { ProblemError } from '../problem-error.ts';
import { lastClosing, showFiles } from './ask-for-closing.ts';

const actions: Readonly<Record<ClosingDecision, AuditAction>> = {
  approve: 'closing_approved',
  return: 'closing_returned',
  withdraw: 'closing_withdrawn',
};

/**
 * Ends the waiting of a closing. Approved, it settles the case as if the approver had done it; otherwise
 * the text stays with the case for whoever asks again.
 * @throws ProblemError when none waits, or it is not this officer's to decide
 */
export async function decideClosing(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  { decision, reason }: ClosingDecisionTaken,
): Promise<void> {
  const { officer, now: at } = change;
  const locked = await lockForChange(transaction, scope, change);
  const { closing_state: state, asked, askedBy, note } = await lastClosing(transaction, locked);
  if (state !== 'waiting' || asked === undefined) {
    throw new ProblemError('status_change_not_allowed');
  }
  if (!closingChoices(officer.role, askedBy.id === officer.id).includes(decision)) {
    throw new ProblemError('not_permitted');
  }
  const { provinceCode, number } = locked;
  const by = { at, officerId: officer.id, officerName: officer.displayName };
  if (decision === 'approve') {
    const { settles, text, isResult, files } = asked;
    if (findStatusRule(locked.state.status, settles, officer.role) === undefined) {
      throw new ProblemError('status_change_not_allowed');
    }
    const event = caseEvent({
      ...by,
      kind: isResult ? 'result' : 'status',
      status: settles,
      note,
      publicNote: text,
      change: { ...asked, move: 'approve', requestedBy: askedBy.name },
    });
    const next = await appendEvent(transaction, locked, event);
    await endAssignments(
      transaction,
      { ...locked, state: next, eventCount: locked.eventCount + 1 },
      { officer, at },
    );
    await showFiles(transaction, locked, files);
    await enqueue(transaction, { at, topic: 'case_changed', provinceCode, caseNumber: number });
  } else {
    const kind = decision === 'return' ? 'closing_returned' : 'closing_withdrawn';
    await appendEvent(transaction, locked, caseEvent({ ...by, kind, note: reason ?? null }));
  }
  await writeAudit(transaction, {
    at,
    action: actions[decision],
    provinceCode,
    officerId: officer.id,
    caseNumber: number,
  });
}
