import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { appendEvent } from './append-event.ts';
import type { CaseKey } from './case-key.ts';
import { caseEvent } from './event-row.ts';
import { lockForChange, type CaseChange } from './lock-for-change.ts';

/**
 * Records that a confidential complainant is revealed, before anything is shown. Where nothing is
 * hidden there is nothing to record.
 * @throws ProblemError when there is no such case in the scope, or it has moved on
 */
export async function recordReveal(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  reason: string,
): Promise<void> {
  const { officer, number, now: at } = change;
  const locked = await lockForChange(transaction, scope, change);
  const { provinceCode } = locked;
  if (!(await isConfidential(transaction, locked))) return;
  const event = caseEvent({
    at,
    kind: 'identity_revealed',
    officerId: officer.id,
    officerName: officer.displayName,
    note: reason,
  });
  await appendEvent(transaction, locked, event);
  await writeAudit(transaction, {
    at,
    action: 'identity_revealed',
    provinceCode,
    officerId: officer.id,
    caseNumber: number,
    reason,
  });
}

async function isConfidential(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<boolean> {
  const { identity } = await transaction
    .selectFrom('cases')
    .select('identity')
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return identity === 'confidential';
}
