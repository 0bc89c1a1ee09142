import { formatAccessCode, type FollowReceipt, type MatterFollowing } from '@damrong/contract';
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
 * Takes in somebody whose matter it is too. Nothing is stored of them but what their code becomes.
 * @throws ProblemError when no open matter that may be shown has the handle
 */
export function followMatter(
  { database }: AppContext,
  { handle, lang }: MatterFollowing,
  { intent, now }: { intent: Intent; now: Date },
): Promise<FollowReceipt> {
  return asPublic(database, {}, (transaction) =>
    performOnce(transaction, intent, now, async () => {
      const code = formatAccessCode(randomBytes(8));
      const key = await followerKey(code, handle);
      const { rows } = await sql<Followed>`
        select * from damrong_follow(${handle}, ${key}, ${lang}, ${now})
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
