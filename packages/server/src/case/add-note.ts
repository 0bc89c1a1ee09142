import type { CaseNote } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { appendEvent } from './append-event.ts';
import { caseEvent } from './event-row.ts';
import { lockInScope } from './lock-in-scope.ts';

/**
 * Writes down what only officers read. Nothing about it leaves the centre, so nothing is put into the
 * outbox; a settled case takes notes, too.
 * @throws ProblemError when there is no such case in the scope
 */
export async function addNote(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, number, now: at }: { officer: Officer; number: string; now: Date },
  { note }: CaseNote,
): Promise<void> {
  const locked = await lockInScope(transaction, scope, number);
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
