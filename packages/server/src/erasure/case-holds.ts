import type { CaseHold, CaseHoldChange } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import { caseKey, type CaseKey } from '../case/case-key.ts';
import { inScope } from '../case/case-scope.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';

/** The holds of a case, the latest last. */
export async function holdsOf(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<CaseHold[]> {
  const rows = await transaction
    .selectFrom('case_holds')
    .selectAll()
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    by: row.placed_by_name,
    at: row.placed_at.toISOString(),
    reason: row.reason,
    lifted:
      row.lifted_at === null
        ? null
        : {
            by: row.lifted_by_name ?? '',
            at: row.lifted_at.toISOString(),
            reason: row.lift_reason,
          },
  }));
}

/** Whether a hold keeps the case from erasure now. */
export async function isHeld(
  transaction: Transaction<'officer' | 'maintenance'>,
  { provinceCode, number }: CaseKey,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('case_holds')
    .select('seq')
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .where('lifted_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Places a hold on a case or lifts it; what stands already is left as it is. The database ends with a hold
 * every erasure of the case that was not done yet.
 * @throws ProblemError when there is no such case in the scope, or nothing is left of it
 */
export async function setCaseHold(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, number, now }: { officer: Officer; number: string; now: Date },
  { held, reason }: CaseHoldChange,
): Promise<void> {
  const key = caseKey(number);
  const row = await inScope(transaction.selectFrom('cases'), scope)
    .select('erased_at')
    .where('cases.province_code', '=', key.provinceCode)
    .where('cases.number', '=', number)
    .executeTakeFirst();
  if (row?.erased_at !== null) throw new ProblemError('case_not_found');
  const changed = held
    ? await place(transaction, key, { officer, now }, reason)
    : await lift(transaction, key, { officer, now }, reason);
  if (!changed) return;
  await writeAudit(transaction, {
    at: now,
    action: held ? 'hold_placed' : 'hold_lifted',
    provinceCode: key.provinceCode,
    officerId: officer.id,
    caseNumber: number,
  });
}

interface By {
  readonly officer: Officer;
  readonly now: Date;
}

async function place(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
  { officer, now }: By,
  reason: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: placed } = await transaction
    .insertInto('case_holds')
    .values((of) => ({
      province_code: provinceCode,
      case_number: number,
      seq: of
        .selectFrom('case_holds as earlier')
        .select((one) =>
          one(one.fn.coalesce(one.fn.max('earlier.seq'), one.lit(0)), '+', 1).as('seq'),
        )
        .where('earlier.province_code', '=', provinceCode)
        .where('earlier.case_number', '=', number),
      placed_by: officer.id,
      placed_by_name: officer.displayName,
      placed_at: now,
      reason,
    }))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return placed === 1n;
}

async function lift(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
  { officer, now }: By,
  reason: string,
): Promise<boolean> {
  const { numUpdatedRows: lifted } = await transaction
    .updateTable('case_holds')
    .set({
      lifted_by: officer.id,
      lifted_by_name: officer.displayName,
      lifted_at: now,
      lift_reason: reason,
    })
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .where('lifted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return lifted === 1n;
}
