import {
  isSettled,
  may,
  type AuditAction,
  type ErasureDecision,
  type ErasureDecisionTaken,
  type ErasureProposal,
  type ErasureState,
  type OfficerRole,
} from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import { caseKey } from '../case/case-key.ts';
import { lockInScope } from '../case/lock-in-scope.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { isHeld } from './case-holds.ts';
import { dueNumbers } from './list-due.ts';

export interface ErasureWork {
  readonly transaction: Transaction<'officer'>;
  readonly scope: Scope;
  readonly by: Officer;
  readonly now: Date;
}

/** What an officer may do about a proposal: whoever has made it does not approve it. */
export function erasureChoices(
  state: ErasureState,
  role: OfficerRole,
  isProposer: boolean,
): ErasureDecision[] {
  if (state !== 'proposed') return [];
  if (isProposer) return ['withdraw'];
  return may(role, 'erasure.approve') ? ['approve', 'refuse'] : [];
}

/**
 * Proposes that the content of settled cases ends, all or none.
 * @throws ProblemError that names the first case that is not to be erased
 */
export async function proposeErasure(
  { transaction, scope, by, now }: ErasureWork,
  { numbers, cause, reason }: ErasureProposal,
): Promise<void> {
  const due = cause === 'retention' ? await dueNumbers(transaction, numbers, now) : undefined;
  for (const number of inOrder(numbers)) {
    const refuse = () => fieldProblem('invalid', 'numbers', numbers.indexOf(number));
    const locked = await lockInScope(transaction, scope, number);
    if (!isSettled(locked.state.status) || (await isHeld(transaction, locked))) throw refuse();
    if (due?.has(number) === false) throw refuse();
    const { numInsertedOrUpdatedRows: inserted } = await transaction
      .insertInto('erasures')
      .values({
        province_code: locked.provinceCode,
        case_number: number,
        cause,
        reason: reason ?? null,
        proposed_by: by.id,
        proposed_by_name: by.displayName,
        proposed_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (inserted !== 1n) throw refuse();
    await writeAudit(transaction, {
      at: now,
      action: 'erasure_proposed',
      provinceCode: locked.provinceCode,
      officerId: by.id,
      caseNumber: number,
      reason: cause,
    });
  }
}

const decided: Readonly<Record<ErasureDecision, { state: ErasureState; action: AuditAction }>> = {
  approve: { state: 'approved', action: 'erasure_approved' },
  refuse: { state: 'refused', action: 'erasure_refused' },
  withdraw: { state: 'withdrawn', action: 'erasure_withdrawn' },
};

/**
 * Decides about proposals, all or none.
 * @throws ProblemError when one is not this officer's to decide, was decided already, or may not be done
 */
export async function decideErasure(
  { transaction, scope, by, now }: ErasureWork,
  { erasures: ids, decision }: ErasureDecisionTaken,
): Promise<void> {
  const wanted = [...new Set(ids)];
  const rows = await transaction
    .selectFrom('erasures')
    .select(['id', 'province_code', 'case_number', 'state', 'proposed_by', 'cause'])
    .where('id', 'in', wanted)
    .orderBy('case_number')
    .execute();
  const known = rows.filter(({ province_code: place }) => isInScope(scope, place));
  if (known.length < wanted.length) throw new ProblemError('not_found');
  const { state, action } = decided[decision];
  for (const row of known) {
    const refuse = () => fieldProblem('invalid', 'erasures', ids.indexOf(row.id));
    if (row.state !== 'proposed') throw refuse();
    if (!erasureChoices(row.state, by.role, row.proposed_by === by.id).includes(decision)) {
      throw new ProblemError('not_permitted');
    }
    if (decision === 'approve') {
      const locked = await lockInScope(transaction, scope, row.case_number);
      if (!isSettled(locked.state.status) || (await isHeld(transaction, locked))) throw refuse();
    }
    const { numUpdatedRows: updated } = await transaction
      .updateTable('erasures')
      .set({ state, decided_by: by.id, decided_by_name: by.displayName, decided_at: now })
      .where('province_code', '=', row.province_code)
      .where('id', '=', row.id)
      .where('state', '=', 'proposed')
      .executeTakeFirstOrThrow();
    if (updated !== 1n) throw refuse();
    await writeAudit(transaction, {
      at: now,
      action,
      provinceCode: row.province_code,
      officerId: by.id,
      caseNumber: row.case_number,
      reason: row.cause,
    });
  }
}

/** So that two officers who lock the same cases never wait for each other. */
function inOrder(numbers: readonly string[]): string[] {
  return [...new Set(numbers)].sort((one, other) =>
    caseKey(one).number < caseKey(other).number ? -1 : 1,
  );
}
