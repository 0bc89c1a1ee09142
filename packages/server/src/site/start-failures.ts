import type { Site, SiteList, StartFailure } from '@damrong/contract';
import { sql } from 'kysely';
import type { AppContext } from '../app-context.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';
import type { Quota } from '../throttle/rate-limiter.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const KEPT_DAYS = 14;

/** Most rows at a time, whatever origins are made up; what has a row goes on being counted. */
const MOST_ROWS = 20_000;
const MOST_ROWS_OF_ORIGIN = 200;
const MOST_SHOWN = 20;

const FROM_NETWORK = 60;
const FROM_ORIGIN = 600;

/**
 * Counts an element that could not start. An origin is what a browser says, so programs can make it
 * up: what one network and one origin may tell in an hour has an end, and so has the table.
 * @throws ProblemError when one of them has told too much
 */
export async function countStartFailure(
  { database, limiter }: Pick<AppContext, 'database' | 'limiter'>,
  { release, element, reason }: StartFailure,
  { origin, address, now }: { origin: string; address: string; now: Date },
): Promise<void> {
  await limiter.take(quotas(origin, address), now);
  const day = dayOf(now);
  await asMaintenance(database, (transaction) =>
    sql`
      with failure (origin, day, release, element, reason) as (
        values (${origin}, ${day}::date, ${release}, ${element}, ${reason})
      )
      insert into start_failures (origin, day, release, element, reason, last_at)
        select failure.*, ${now}::timestamptz from failure
          where exists (select from start_failures known natural join failure)
            or (select count(*) from start_failures) < ${MOST_ROWS}
              and (select count(*) from start_failures of_origin
                where of_origin.origin = failure.origin) < ${MOST_ROWS_OF_ORIGIN}
        on conflict (origin, day, release, element, reason)
          do update set count = start_failures.count + 1, last_at = excluded.last_at
    `.execute(transaction),
  );
}

function quotas(origin: string, address: string): Quota[] {
  return [
    { key: `start-failures of ${address}`, limit: FROM_NETWORK, windowMs: HOUR_MS },
    { key: `start-failures on ${origin}`, limit: FROM_ORIGIN, windowMs: HOUR_MS },
  ];
}

/** What could not start on these origins, the latest first. */
export async function failuresOf(
  transaction: Transaction,
  origins: readonly string[],
): Promise<Map<string, Site['failures']>> {
  const found = new Map<string, Site['failures']>(origins.map((origin) => [origin, []]));
  if (origins.length === 0) return found;
  const rows = await transaction
    .selectFrom('start_failures')
    .select(({ fn }) => [
      'origin',
      'release',
      'element',
      'reason',
      fn.sum<string>('count').as('count'),
      fn.max('last_at').as('last_at'),
    ])
    .where('origin', 'in', origins)
    .groupBy(['origin', 'release', 'element', 'reason'])
    .orderBy('last_at', 'desc')
    .execute();
  for (const { origin, release, element, reason, count, last_at } of rows) {
    const failures = found.get(origin);
    if (failures === undefined || failures.length === MOST_SHOWN) continue;
    failures.push({
      release,
      element,
      reason: reason as StartFailure['reason'],
      count: Number(count),
      lastAt: last_at.toISOString(),
    });
  }
  return found;
}

/** Origins that tell of failures and are in no register, the busiest first. */
export async function strangersIn(transaction: Transaction): Promise<SiteList['strangers']> {
  const rows = await transaction
    .selectFrom('start_failures')
    .select(({ fn }) => [
      'origin',
      fn.sum<string>('count').as('count'),
      fn.max('last_at').as('last_at'),
    ])
    .where('origin', 'not in', (of) => of.selectFrom('sites').select('origin'))
    .groupBy('origin')
    .orderBy('count', 'desc')
    .orderBy('origin')
    .limit(MOST_SHOWN)
    .execute();
  return rows.map(({ origin, count, last_at }) => ({
    origin,
    count: Number(count),
    lastAt: last_at.toISOString(),
  }));
}

/** Removes what happened more than two weeks ago. */
export async function purgeStartFailures(database: Database, now: Date): Promise<void> {
  const oldest = dayOf(new Date(now.getTime() - KEPT_DAYS * DAY_MS));
  await asMaintenance(database, (transaction) =>
    transaction.deleteFrom('start_failures').where('day', '<', oldest).execute(),
  );
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
