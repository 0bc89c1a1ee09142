import type { Database } from '../database/open-database.ts';
import { asPublic, type Transaction } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';
import { isAccessCode } from './access-code.ts';
import { caseKey, type CaseKey } from './case-key.ts';

/**
 * Opens a case with its number and code and works in a transaction that can see this case alone.
 * The same work is done, and the same error thrown, for a wrong code and an unknown number.
 */
export async function openCase<T>(
  database: Database,
  credentials: { readonly number: string; readonly code: string },
  work: (transaction: Transaction<'public'>, key: CaseKey) => Promise<T>,
): Promise<T> {
  const key = caseKey(credentials.number);
  const secrets = await readSecrets(database, key);
  if (!(await isAccessCode(credentials.code, secrets?.code_hash))) {
    throw new ProblemError('case_not_found');
  }
  return asPublic(database, { caseNumber: key.number }, (transaction) => work(transaction, key));
}

/** What a code is checked against; undefined for an unknown number. */
export function readSecrets(
  database: Database,
  { provinceCode, number }: CaseKey,
): Promise<{ code_hash: string; public_id: string | null } | undefined> {
  return asPublic(database, { caseNumber: number }, (transaction) =>
    transaction
      .selectFrom('cases')
      .select(['code_hash', 'public_id'])
      .where('province_code', '=', provinceCode)
      .where('number', '=', number)
      .executeTakeFirst(),
  );
}
