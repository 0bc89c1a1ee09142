import type { VolunteerView } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../database/transaction.ts';
import { openVolunteer, type VolunteerCredentials, type VolunteerKey } from './open-volunteer.ts';
import { shownColumns, volunteerView } from './volunteer-row.ts';

/** @throws ProblemError when reference and code open nothing */
export function lookUpVolunteer(
  context: AppContext,
  credentials: VolunteerCredentials,
): Promise<VolunteerView> {
  return openVolunteer(context.database, credentials, (transaction, key) =>
    readOwnView(transaction, context, key),
  );
}

export async function readOwnView(
  transaction: Transaction<'public'>,
  { volunteerSkills }: AppContext,
  { provinceCode, reference }: VolunteerKey,
): Promise<VolunteerView> {
  const row = await transaction
    .selectFrom('volunteers')
    .select(shownColumns)
    .where('province_code', '=', provinceCode)
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  return volunteerView(row, volunteerSkills);
}
