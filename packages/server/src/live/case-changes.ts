import type { CaseKey } from '../case/case-key.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

const INTERVAL_MS = 2000;

interface Watched extends CaseKey {
  events: number | undefined;
  readonly told: Set<() => void>;
}

/**
 * Reports when something has happened to a case, whichever process did it. One query every two
 * seconds covers all cases that are watched in this process; none is sent while no case is watched.
 */
export class CaseChanges {
  readonly #database: () => Database;
  readonly #onError: (error: unknown) => void;
  readonly #watched = new Map<string, Watched>();
  #timer: NodeJS.Timeout | undefined;

  constructor(database: () => Database, onError: (error: unknown) => void) {
    this.#database = database;
    this.#onError = onError;
  }

  /** @returns a function that ends the watch */
  watch(key: CaseKey, tell: () => void): () => void {
    const watched = this.#watched.get(key.number) ?? { ...key, events: undefined, told: new Set() };
    this.#watched.set(key.number, watched);
    watched.told.add(tell);
    this.#timer ??= this.#later();
    return () => {
      watched.told.delete(tell);
      if (watched.told.size === 0) this.#watched.delete(key.number);
    };
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#watched.clear();
  }

  #later(): NodeJS.Timeout {
    return setTimeout(() => void this.#look(), INTERVAL_MS).unref();
  }

  async #look(): Promise<void> {
    if (this.#watched.size === 0) {
      this.#timer = undefined;
      return;
    }
    try {
      for (const { number, event_count: events } of await this.#read()) {
        const watched = this.#watched.get(number);
        // The first look cannot know what happened since the viewer last read the case, so it
        // reports too.
        if (watched === undefined || watched.events === events) continue;
        watched.events = events;
        for (const tell of watched.told) tell();
      }
    } catch (error) {
      this.#onError(error);
    }
    this.#timer = this.#later();
  }

  #read() {
    const watched = [...this.#watched.values()];
    return asMaintenance(this.#database(), (transaction) =>
      transaction
        .selectFrom('cases')
        .select(['number', 'event_count'])
        .where('province_code', 'in', [...new Set(watched.map((one) => one.provinceCode))])
        .where(
          'number',
          'in',
          watched.map((one) => one.number),
        )
        .execute(),
    );
  }
}
