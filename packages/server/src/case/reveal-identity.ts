import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { Refusal } from '../refusal.ts';
import { appendEvent } from './append-event.ts';
import { caseEvent } from './event-row.ts';
import { lockInScope } from './lock-in-scope.ts';
import { maySupervise } from './officer-view.ts';

/**
 * Puts the reveal of a confidential complainant on record, before anything is shown.
 * @throws Refusal for anybody but a supervisor of the province
 */
export async function recordReveal(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, number, now: at }: { officer: Officer; number: string; now: Date },
  reason: string,
): Promise<void> {
  const locked = await lockInScope(transaction, scope, number);
  const { provinceCode } = locked;
  if (!maySupervise(officer) || officer.provinceCode !== provinceCode) {
    throw new Refusal('not_permitted');
  }
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
