import { findStatusRule, type CaseResult, type CaseStatus } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { post } from '../outbox/post.ts';
import { Refusal } from '../refusal.ts';
import { appendEvent } from './append-event.ts';
import { caseEvent } from './event-row.ts';
import { lockInScope } from './lock-in-scope.ts';

/**
 * Records what was done. It closes the case, or leaves it with the centre: `resolved` where that
 * may follow, else where it was.
 * @throws Refusal when the case is settled already
 */
export async function recordResult(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, number, now: at }: { officer: Officer; number: string; now: Date },
  { result, note, close }: CaseResult,
): Promise<void> {
  const locked = await lockInScope(transaction, scope, number);
  const event = caseEvent({
    at,
    kind: 'result',
    officerId: officer.id,
    officerName: officer.displayName,
    status: statusAfter(locked.state.status, officer, close),
    note: note ?? null,
    publicNote: result,
  });
  await appendEvent(transaction, locked, event);
  const { provinceCode } = locked;
  await writeAudit(transaction, {
    at,
    action: 'result_recorded',
    provinceCode,
    officerId: officer.id,
    caseNumber: number,
  });
  await post(transaction, { at, topic: 'case_changed', provinceCode, caseNumber: number });
}

function statusAfter(status: CaseStatus, { role }: Officer, close: boolean): CaseStatus {
  if (findStatusRule(status, 'closed', role) === undefined) {
    throw new Refusal('status_change_not_allowed');
  }
  if (close) return 'closed';
  return findStatusRule(status, 'resolved', role) === undefined ? status : 'resolved';
}
