import { ownerChoice, type CaseOwnerChange } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError, fieldProblem } from '../problem-error.ts';
import { appendEvent } from './append-event.ts';
import type { CaseKey } from './case-key.ts';
import { findColleague, ownerViews } from './colleagues.ts';
import { caseEvent } from './event-row.ts';
import { lockForChange, type CaseChange } from './lock-for-change.ts';

/**
 * Takes a case, gives it to a colleague, or back to all. Nothing about it leaves the centre, so
 * nothing is put into the outbox.
 * @throws ProblemError when a colleague has it and the officer is no supervisor, when the receiver
 * does not work here, or the case has moved on
 */
export async function changeOwner(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  { officerId: next }: CaseOwnerChange,
): Promise<void> {
  const { officer, now: at } = change;
  const locked = await lockForChange(transaction, scope, change);
  const owner = await ownerOf(transaction, locked);
  if (owner === next) return;
  if (!mayGive(officer, owner, next)) throw new ProblemError('owner_change_not_allowed');
  const receiver = next === null ? null : await findColleague(transaction, next);
  if (receiver === undefined) throw fieldProblem('invalid', 'officerId');
  const view = await ownerViews(transaction, officer, [owner]);
  const event = caseEvent({
    at,
    kind: 'owner_changed',
    officerId: officer.id,
    officerName: officer.displayName,
    change: {
      kind: 'owner',
      before: view(owner)?.displayName ?? null,
      after: receiver?.name ?? null,
    },
  });
  await appendEvent(transaction, locked, event, { owner_id: next });
  await writeAudit(transaction, {
    at,
    action: 'owner_changed',
    provinceCode: locked.provinceCode,
    officerId: officer.id,
    caseNumber: locked.number,
  });
}

function mayGive(officer: Officer, owner: number | null, next: number | null): boolean {
  const whose = owner === null ? 'nobody' : owner === officer.id ? 'self' : 'colleague';
  const choice = ownerChoice(officer.role, whose);
  return choice === 'anyone' || (choice === 'self' && next === officer.id);
}

async function ownerOf(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<number | null> {
  const row = await transaction
    .selectFrom('cases')
    .select('owner_id')
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return row.owner_id;
}
