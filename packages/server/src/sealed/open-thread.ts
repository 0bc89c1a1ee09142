import { createHash, timingSafeEqual } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { SealedThreadTable } from '../database/sealed-tables.ts';
import type { Transaction } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';

/** A number, and what the code that belongs to it becomes. */
export interface SealedCredentials {
  readonly number: string;
  readonly auth: Buffer;
}

const nobody = Buffer.alloc(32);

/**
 * The thread of a number, for who can prove the code. A number that does not exist takes the same steps
 * and gets the same answer.
 * @throws ProblemError `case_not_found`
 */
export async function openThread(
  transaction: Transaction<'public'>,
  { number, auth }: SealedCredentials,
): Promise<Selectable<SealedThreadTable>> {
  const thread = await transaction
    .selectFrom('sealed_threads')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  const given = createHash('sha256').update(auth).digest();
  const isProved = timingSafeEqual(given, thread?.auth_hash ?? nobody);
  if (thread === undefined || !isProved) throw new ProblemError('case_not_found');
  return thread;
}
