import type { Database } from '../database/open-database.ts';
import { loadSites, type Sites } from './sites.ts';

/** With the way of a read, well within the ten seconds that the register promises. */
const READ_EVERY_MS = 4000;

/**
 * The registered origins in memory: a page view never touches the database, and a webmaster who waits
 * at the telephone sees a registration take effect, whichever process it went to. While the database
 * cannot be reached the last state stays.
 */
export class SiteRegister {
  readonly #database: Database;
  readonly #onError: (error: unknown) => void;
  #sites: Sites;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  private constructor(database: Database, sites: Sites, onError: (error: unknown) => void) {
    this.#database = database;
    this.#sites = sites;
    this.#onError = onError;
    this.#later();
  }

  static async load(database: Database, onError: (error: unknown) => void): Promise<SiteRegister> {
    return new SiteRegister(database, await loadSites(database), onError);
  }

  get sites(): Sites {
    return this.#sites;
  }

  async refresh(): Promise<void> {
    this.#sites = await loadSites(this.#database);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  /** The next read begins when one has ended, so that a slow database is not asked twice at once. */
  #later(): void {
    this.#timer = setTimeout(() => {
      this.refresh()
        .catch(this.#onError)
        .finally(() => {
          if (!this.#isStopped) this.#later();
        });
    }, READ_EVERY_MS).unref();
  }
}
