import type { SiteRequest, SiteRequestAnswer } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const FROM_NETWORK = 10;
/** Most requests that wait; the register shows them to people, who read no thousand of them. */
const MOST_WAITING = 300;
const KEPT_DAYS = 90;

/**
 * Notes that a webmaster wants an origin registered. What waits already is left as it was asked for
 * first, and what is registered is only told.
 * @throws ProblemError when one network asks too often, or too many requests wait
 */
export async function requestSite(
  { database, limiter }: Pick<AppContext, 'database' | 'limiter'>,
  { origin, provinceCode, webmaster }: SiteRequest,
  { address, now }: { address: string; now: Date },
): Promise<SiteRequestAnswer> {
  await limiter.take(
    [{ key: `site-requests of ${address}`, limit: FROM_NETWORK, windowMs: HOUR_MS }],
    now,
  );
  return asMaintenance(database, async (transaction) => {
    const known = await transaction
      .selectFrom('sites')
      .select('state')
      .where('origin', '=', origin)
      .executeTakeFirst();
    if (known !== undefined) return { origin, state: known.state };
    const { waiting } = await transaction
      .selectFrom('sites')
      .select(({ fn }) => fn.countAll<string>().as('waiting'))
      .where('state', '=', 'requested')
      .executeTakeFirstOrThrow();
    if (Number(waiting) >= MOST_WAITING) {
      throw new ProblemError('too_many_requests', { retryAfter: HOUR_MS / 1000 });
    }
    await transaction
      .insertInto('sites')
      .values({
        origin,
        province_code: provinceCode,
        state: 'requested',
        webmaster: webmaster ?? null,
        created_at: now,
      })
      .onConflict((conflict) => conflict.column('origin').doNothing())
      .execute();
    return { origin, state: 'requested' };
  });
}

/** Removes requests that nobody has answered for three months. */
export async function purgeSiteRequests(database: Database, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  await asMaintenance(database, (transaction) =>
    transaction
      .deleteFrom('sites')
      .where('state', '=', 'requested')
      .where('created_at', '<', oldest)
      .execute(),
  );
}
