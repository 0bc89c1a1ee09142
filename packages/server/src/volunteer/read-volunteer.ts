import type { VolunteerView } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import type { VolunteerSkills } from './skills.ts';
import { shownColumns, volunteerView } from './volunteer-row.ts';
import { volunteersOf } from './volunteer-scope.ts';

/** @throws ProblemError when there is no such volunteer in the scope */
export async function readVolunteer(
  transaction: Transaction<'officer'>,
  scope: Scope,
  reference: string,
  skills: VolunteerSkills,
): Promise<VolunteerView> {
  const row = await volunteersOf(transaction.selectFrom('volunteers'), scope)
    .select(shownColumns)
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('volunteer_not_found');
  return volunteerView(row, skills);
}

/**
 * Erases a volunteer who has asked an officer for it.
 * @throws ProblemError when there is no such volunteer in the scope
 */
export async function eraseVolunteer(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { reference, officerId, now }: { reference: string; officerId: number; now: Date },
): Promise<{ withdrawnAt: string }> {
  const found = await volunteersOf(transaction.selectFrom('volunteers'), scope)
    .select('province_code')
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (found === undefined) throw new ProblemError('volunteer_not_found');
  const { province_code: provinceCode } = found;
  await transaction
    .deleteFrom('volunteers')
    .where('province_code', '=', provinceCode)
    .where('reference', '=', reference)
    .execute();
  await writeAudit(transaction, { at: now, action: 'volunteer_erased', provinceCode, officerId });
  return { withdrawnAt: now.toISOString() };
}
