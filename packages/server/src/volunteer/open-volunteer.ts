import { parseVolunteerReference } from '@damrong/contract';
import { isAccessCode } from '../case/access-code.ts';
import type { Database } from '../database/open-database.ts';
import { asPublic, type Transaction } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';

export interface VolunteerKey {
  readonly provinceCode: string;
  readonly reference: string;
}

export interface VolunteerCredentials {
  readonly reference: string;
  readonly code: string;
}

/** The province is a part of the reference. */
export function volunteerKey(reference: string): VolunteerKey {
  const parts = parseVolunteerReference(reference);
  if (parts === undefined) throw new RangeError('not a reference of a volunteer');
  return { provinceCode: parts.provinceCode, reference };
}

/**
 * Opens a volunteer's data with reference and code and works in a transaction that can see this
 * volunteer alone. The same work is done, and the same error thrown, for a wrong code and an
 * unknown reference.
 */
export function openVolunteer<T>(
  database: Database,
  { reference, code }: VolunteerCredentials,
  work: (transaction: Transaction<'public'>, key: VolunteerKey) => Promise<T>,
): Promise<T> {
  const key = volunteerKey(reference);
  return asPublic(database, { volunteer: reference }, async (transaction) => {
    await proveCode(transaction, key, code);
    return work(transaction, key);
  });
}

/** @throws ProblemError unless the code is this volunteer's */
export async function proveCode(
  transaction: Transaction<'public'>,
  key: VolunteerKey,
  code: string,
): Promise<void> {
  const found = await transaction
    .selectFrom('volunteers')
    .select('code_hash')
    .where('province_code', '=', key.provinceCode)
    .where('reference', '=', key.reference)
    .executeTakeFirst();
  if (!(await isAccessCode(code, found?.code_hash ?? undefined))) {
    throw new ProblemError('volunteer_not_found');
  }
}
