import { formatAccessCode, type FollowReceipt, type FollowRequest } from '@damrong/contract';
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { AppContext } from '../app-context.ts';
import { asPublic } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { ProblemError } from '../problem-error.ts';
import { followerKey } from './follower-key.ts';

interface Followed {
  readonly case_number: string;
  readonly due_on: string | null;
}

/**
 * Adds a follower: somebody who has the same trouble. Stored are a key derived from their code and
 * two bytes by which followers from one network are counted once.
 * @throws ProblemError when no open case that may be shown has this id
 */
export async function followCase(
  { abuseMonitor, database }: AppContext,
  request: FollowRequest,
  { address, intent, now }: { address: string; intent: Intent; now: Date },
): Promise<FollowReceipt> {
  const { publicId, lang } = request;
  const { network, proof } = await abuseMonitor.follower(request, { address });
  return asPublic(database, {}, (transaction) =>
    performOnce(transaction, intent, now, async () => {
      const code = formatAccessCode(randomBytes(8));
      const key = await followerKey(code, publicId);
      const { rows } = await sql<Followed>`
        select * from damrong_follow(${publicId}, ${key}, ${lang}, ${now},
          ${network}, ${proof === undefined ? null : JSON.stringify(proof)}::jsonb)
      `.execute(transaction);
      const [followed] = rows;
      if (followed === undefined) throw new ProblemError('case_not_found');
      return {
        number: followed.case_number,
        code,
        followedAt: now.toISOString(),
        dueOn: followed.due_on,
      };
    }),
  );
}
