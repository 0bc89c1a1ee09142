import type { CaseNote } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { appendEvent } from './append-event.ts';
import { caseEvent } from './event-row.ts';
import { lockForChange, type CaseChange } from './lock-for-change.ts';

/**
 * Writes down what only officers read. Nothing about it leaves the centre, so nothing is put into the
 * outbox; a settled case takes notes, too.
 * @throws ProblemError when there is no such case in the scope, or it has moved on
 */
export async function addNote(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  { note }: CaseNote,
): Promise<void> {
  const { officer, number, now: at } = change;
  const locked = await lockForChange(transaction, scope, change);
  const by = { officerId: officer.id, officerName: officer.displayName };
  await appendEvent(transaction, locked, caseEvent({ at, kind: 'noted', note, ...by }));
  await writeAudit(transaction, {
    at,
    action: 'case_noted',
    provinceCode: locked.provinceCode,
    officerId: officer.id,
    caseNumber: number,
  });
}
