import type { Transaction } from '../database/transaction.ts';
import { Refusal } from '../refusal.ts';
import type { Intent } from './intent.ts';

type Caller = Transaction<'public' | 'officer'>;

/**
 * Runs `perform` for the first copy of an intent; every later copy gets the first one's answer.
 * A concurrent copy waits on the key's row until the first has committed or failed.
 * `perform` itself stores the answer with `keepAnswer`, in the same transaction.
 * @throws Refusal when the key was used for something else
 */
export async function performOnce<Answer>(
  transaction: Caller,
  intent: Intent,
  now: Date,
  perform: () => Promise<Answer>,
): Promise<Answer> {
  if (await claim(transaction, intent, now)) return perform();
  const first = await transaction
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'sealed_answer'])
    .where('key_hash', '=', intent.keyHash)
    .executeTakeFirst();
  if (first?.sealed_answer === null || first === undefined) throw new Refusal('unavailable');
  if (!first.fingerprint.equals(intent.fingerprint)) throw new Refusal('idempotency_key_reused');
  return intent.open(first.sealed_answer) as Answer;
}

/** The statement that keeps the answer; a query of its own, or the last part of a larger one. */
export function keepAnswer(
  transaction: Pick<Caller, 'updateTable'>,
  intent: Intent,
  answer: unknown,
) {
  return transaction
    .updateTable('idempotency_keys')
    .set({ sealed_answer: intent.seal(answer) })
    .where('key_hash', '=', intent.keyHash);
}

async function claim(transaction: Caller, intent: Intent, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('idempotency_keys')
    .values({
      key_hash: intent.keyHash,
      fingerprint: intent.fingerprint,
      sealed_answer: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('key_hash').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
