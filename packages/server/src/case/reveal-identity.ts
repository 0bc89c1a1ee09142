import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { appendEvent } from './append-event.ts';
import type { CaseKey } from './case-key.ts';
import { caseEvent } from './event-row.ts';
import { lockInScope } from './lock-in-scope.ts';

/**
 * Records that a confidential complainant is revealed, before anything is shown. Where nothing is
 * hidden there is nothing to record.
 * @throws ProblemError when there is no such case in the scope
 */
export async function recordReveal(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, number, now: at }: { officer: Officer; number: string; now: Date },
  reason: string,
): Promise<void> {
  const locked = await lockInScope(transaction, scope, number);
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
