import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';

/** How often something may happen. */
export interface Quota {
  /** Whom and what is counted. The database has a keyed hash of it. */
  readonly key: string;
  /** Most times within the window, which begins with the first. */
  readonly limit: number;
  readonly windowMs: number;
}

const KEY_BYTES = 16;

/** Counts may be lost in a crash; a look-up must not wait for a standby because of them. */
const waitsForNobody = sql`set_config('synchronous_commit', 'off', true)`;

/**
 * Counts in the database, so that the limits hold for all processes of a centre together. Keys are
 * made of what was tried, known or not, so that waiting tells nothing about what exists.
 */
export class RateLimiter {
  readonly #database: Database;
  readonly #secret: Buffer;

  /** @param secret of the centre; without it nobody learns from the database what was counted */
  constructor(database: Database, secret: Buffer) {
    this.#database = database;
    this.#secret = secret;
  }

  /**
   * Takes one from each quota, or from none when one is used up. Before the act, so that many at
   * the same moment are not all let through.
   * @returns seconds until all of them have room again; undefined when they had
   */
  async tryTake(quotas: readonly Quota[], now: Date): Promise<number | undefined> {
    const { rows } = await asMaintenance(this.#database, (transaction) =>
      sql<{ until: Date | null }>`
        select damrong_take_quotas(${this.#rowsOf(quotas)}::jsonb, ${now}::timestamptz) as until,
          ${waitsForNobody}
      `.execute(transaction),
    );
    const until = rows[0]?.until ?? undefined;
    return until && Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
  }

  /** @throws ProblemError when one of the quotas is used up */
  async take(quotas: readonly Quota[], now: Date): Promise<void> {
    const retryAfter = await this.tryTake(quotas, now);
    if (retryAfter !== undefined) throw new ProblemError('too_many_requests', { retryAfter });
  }

  /** For what turned out not to count. */
  async giveBack(quotas: readonly Quota[]): Promise<void> {
    await asMaintenance(this.#database, (transaction) =>
      sql`select damrong_give_back_quotas(${this.#rowsOf(quotas)}::jsonb), ${waitsForNobody}`.execute(
        transaction,
      ),
    );
  }

  #rowsOf(quotas: readonly Quota[]): string {
    return JSON.stringify(
      quotas.map(({ key, limit, windowMs }) => ({
        key: createHmac('sha256', this.#secret).update(key).digest().toString('hex', 0, KEY_BYTES),
        limit,
        seconds: windowMs / 1000,
      })),
    );
  }
}
