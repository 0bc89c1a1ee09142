import type { Transaction } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';
import type { Intent } from './intent.ts';

type Caller = Transaction<'public' | 'officer' | 'agency'>;

/** What the first copy of an intent left behind. */
export interface FirstCopy {
  readonly fingerprint: Buffer;
  readonly sealed_answer: Buffer | null;
}

/**
 * Performs the first copy of an intent; every later copy gets the first one's answer. A concurrent
 * copy waits on the key's row until the first has committed or failed.
 * @throws ProblemError when the key was used for something else
 */
export async function performOnce<Answer>(
  transaction: Caller,
  intent: Intent,
  now: Date,
  perform: () => Promise<Answer>,
): Promise<Answer> {
  if (await claim(transaction, intent, now)) {
    const answer = await perform();
    await keep(transaction, intent, answer);
    return answer;
  }
  // Written and not only read, so that this copy's commit waits for a standby as the first one's did.
  const first = await transaction
    .updateTable('idempotency_keys')
    .set(({ ref }) => ({ fingerprint: ref('fingerprint') }))
    .where('key_hash', '=', intent.keyHash)
    .returning(['fingerprint', 'sealed_answer'])
    .executeTakeFirstOrThrow();
  return openAnswer<Answer>(intent, first);
}

/** @throws ProblemError when the key was used for something else */
export function openAnswer<Answer>(intent: Intent, first: FirstCopy): Answer {
  if (!first.fingerprint.equals(intent.fingerprint))
    throw new ProblemError('idempotency_key_reused');
  if (first.sealed_answer === null) throw new Error('a committed intent has an answer');
  return intent.open(first.sealed_answer) as Answer;
}

async function claim(transaction: Caller, intent: Intent, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('idempotency_keys')
    .values({
      key_hash: intent.keyHash,
      fingerprint: intent.fingerprint,
      sealed_answer: null,
      case_number: intent.caseNumber,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('key_hash').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function keep(transaction: Caller, intent: Intent, answer: unknown): Promise<void> {
  await transaction
    .updateTable('idempotency_keys')
    .set({ sealed_answer: intent.seal(answer) })
    .where('key_hash', '=', intent.keyHash)
    .execute();
}
