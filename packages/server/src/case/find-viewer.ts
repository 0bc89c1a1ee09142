import type { CaseView } from '@damrong/contract';
import { readFollowerView } from '../similar-cases/follower-view.ts';
import { followerKey } from '../similar-cases/follower-key.ts';
import type { AppContext } from '../app-context.ts';
import type { Database } from '../database/open-database.ts';
import { asPublic } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';
import { isAccessCode } from './access-code.ts';
import { caseKey, type CaseKey } from './case-key.ts';
import { readSecrets } from './open-case.ts';
import { readPublicView } from './public-view.ts';

/** Reads a case, as often as wanted, as the holder of one code may see it. */
export interface Viewer {
  readonly key: CaseKey;
  readonly isFollower: boolean;
  read(context: AppContext, now: Date): Promise<CaseView>;
}

/**
 * The holder of a number and code: the person who filed the case, or somebody who follows it. The
 * same work is done for a wrong code and an unknown number.
 * @throws ProblemError when number and code open nothing
 */
export async function findViewer(
  database: Database,
  { number, code }: { readonly number: string; readonly code: string },
): Promise<Viewer> {
  const key = caseKey(number);
  const secrets = await readSecrets(database, key);
  if (await isAccessCode(code, secrets?.code_hash)) {
    return {
      key,
      isFollower: false,
      read: (context, now) =>
        asPublic(context.database, { caseNumber: number }, (transaction) =>
          readPublicView(transaction, context, key, now),
        ),
    };
  }
  const since = await followsSince(database, key, await followerKey(code, secrets?.public_id));
  if (since === undefined) throw new ProblemError('case_not_found');
  return {
    key,
    isFollower: true,
    read: (context, now) =>
      asPublic(context.database, { caseNumber: number }, (transaction) =>
        readFollowerView(transaction, context, key, { since, now }),
      ),
  };
}

async function followsSince(
  database: Database,
  { provinceCode, number }: CaseKey,
  follower: Buffer,
): Promise<Date | undefined> {
  const found = await asPublic(database, { follower }, (transaction) =>
    transaction
      .selectFrom('case_followers')
      .select('followed_at')
      .where('province_code', '=', provinceCode)
      .where('case_number', '=', number)
      .where('code_key', '=', follower)
      .executeTakeFirst(),
  );
  return found?.followed_at;
}
