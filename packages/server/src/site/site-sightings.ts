import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

const WRITE_AFTER_MS = 2000;
const DAY_LETTERS = 10;

interface Sighting {
  readonly origin: string;
  /** Undefined for a call that does not tell. */
  readonly release: string | undefined;
  readonly at: Date;
}

/**
 * When each registered site was first and last seen, and with which release: read off requests that come
 * anyway, and written once a day for each, so that no page view waits for the database.
 */
export class SiteSightings {
  readonly #database: () => Database;
  readonly #onError: (error: unknown) => void;
  readonly #noted = new Map<string, string>();
  #waiting = new Map<string, Sighting>();
  #timer: NodeJS.Timeout | undefined;

  constructor(database: () => Database, onError: (error: unknown) => void) {
    this.#database = database;
    this.#onError = onError;
  }

  /** @param sighting of an origin that is registered; others would let strangers fill the memory */
  note(sighting: Sighting): void {
    const { origin, release, at } = sighting;
    const today = at.toISOString().slice(0, DAY_LETTERS);
    const [day, last] = this.#noted.get(origin)?.split(' ') ?? [];
    if (day === today && (release === undefined || release === last)) return;
    this.#noted.set(origin, `${today} ${release ?? last ?? ''}`);
    this.#waiting.set(origin, { origin, release: release ?? last, at });
    this.#timer ??= setTimeout(() => void this.#write(), WRITE_AFTER_MS).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #write(): Promise<void> {
    const sightings = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#timer = undefined;
    try {
      await asMaintenance(this.#database(), async (transaction) => {
        for (const { origin, release, at } of sightings) {
          await transaction
            .updateTable('sites')
            .set({
              first_seen_at: sql<Date>`coalesce(first_seen_at, ${at})`,
              last_seen_at: at,
              ...(release === undefined || release === '' ? {} : { release }),
            })
            .where('origin', '=', origin)
            .execute();
        }
      });
    } catch (error) {
      for (const { origin } of sightings) this.#noted.delete(origin);
      this.#onError(error);
    }
  }
}
