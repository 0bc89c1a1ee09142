import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';
import { checkLink, type LinkResult } from './check-link.ts';
import type { LinkNetwork } from './link-network.ts';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** After that somebody else may take over what a killed process had begun. */
const LEASE_MS = 15 * MINUTE_MS;
/** One after the other, so that nobody is asked by a crowd. */
const MOST_IN_A_RUN = 30;

interface Taken {
  readonly url: string;
  readonly failures: number;
}

interface LinkCheckerOptions {
  readonly database: Database;
  readonly network: LinkNetwork;
  readonly clock: Clock;
}

/**
 * Tries the addresses of published and of coming content: each once a day, one that fails after an hour,
 * two, four and so on, up to a day. It asks for nothing that does not stand in an entry.
 */
export class LinkChecker {
  readonly #options: LinkCheckerOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(options: LinkCheckerOptions) {
    this.#options = options;
  }

  /** Tries what is due; a run that still goes on stands for the next one, too. */
  run(): Promise<void> {
    this.#running ??= this.#check().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Ends the request that is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running?.catch(() => undefined);
  }

  async #check(): Promise<void> {
    const { clock, database, network } = this.#options;
    const { signal } = this.#stopping;
    if (signal.aborted) return;
    await asMaintenance(database, (transaction) => bringUpToDate(transaction, clock()));
    for (let count = 0; count < MOST_IN_A_RUN; count += 1) {
      const taken = await asMaintenance(database, (transaction) => take(transaction, clock()));
      if (taken === undefined) return;
      const result = await checkLink(taken.url, network, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
      // Without a line nothing can be said of the others either; they are due again after the lease.
      if (result === undefined) return;
      await asMaintenance(database, (transaction) => note(transaction, taken, result, clock()));
    }
  }
}

/** Has a row for each address that stands in an entry, and for no other. */
async function bringUpToDate(transaction: Transaction<'maintenance'>, now: Date): Promise<void> {
  await sql`
    insert into content_links (url, next_check_at)
      select distinct content ->> 'url', ${now}::timestamptz from content_entries
        where content ->> 'url' is not null
      on conflict do nothing
  `.execute(transaction);
  await sql`
    delete from content_links where not exists (
      select from content_entries where content ->> 'url' = content_links.url
    )
  `.execute(transaction);
}

/** The address that has been due for longest; other processes leave it alone for the lease. */
async function take(
  transaction: Transaction<'maintenance'>,
  now: Date,
): Promise<Taken | undefined> {
  return transaction
    .updateTable('content_links')
    .set({ next_check_at: new Date(now.getTime() + LEASE_MS) })
    .where('url', '=', (from) =>
      from
        .selectFrom('content_links')
        .select('url')
        .where('next_check_at', '<=', now)
        .orderBy('next_check_at')
        .orderBy('url')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['url', 'failures'])
    .executeTakeFirst();
}

async function note(
  transaction: Transaction<'maintenance'>,
  { url, failures: before }: Taken,
  { outcome, httpStatus }: LinkResult,
  now: Date,
): Promise<void> {
  const works = outcome === 'answers';
  const failures = works ? 0 : before + 1;
  const waitMs = works ? DAY_MS : Math.min(DAY_MS, HOUR_MS * 2 ** (failures - 1));
  await transaction
    .updateTable('content_links')
    .set({
      outcome,
      http_status: httpStatus,
      checked_at: now,
      next_check_at: new Date(now.getTime() + waitMs),
      failures,
      failing_since: works ? null : sql<Date>`coalesce(failing_since, ${now})`,
    })
    .where('url', '=', url)
    .execute();
}
