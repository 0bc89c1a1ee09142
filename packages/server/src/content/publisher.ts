import { bangkokDate, contentKinds, type ContentIndex, type ContentKind } from '@damrong/contract';
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';
import { composeStatistics, readStatisticsState } from '../statistics/compose-statistics.ts';
import type { ContentFiles } from './content-files.ts';
import { composeKind, indexOf, NATION, type ComposedKind } from './compose-content.ts';

/** With what caches may keep of an index, well within the minute after which pages show a change. */
const READ_EVERY_MS = 4000;
const PURGE_EVERY_MS = 60 * 60 * 1000;
/** Files of earlier states that are asked for; the disk has the rest. */
const MOST_OLD_FILES = 200;

export interface PublisherOptions {
  readonly database: Database;
  readonly files: ContentFiles;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
}

/** What entries say, and the numbers that nobody writes. */
type PublishedKind = keyof ContentIndex;

interface Published {
  readonly kinds: ReadonlyMap<PublishedKind, ComposedKind>;
  /** What tells whether a kind has to be composed anew. */
  readonly states: ReadonlyMap<PublishedKind, string>;
}

/**
 * Writes what is published into files and keeps it in memory: a page view never touches the database.
 * Every process of a database does the same and comes to the same files, so that none of them is missed
 * when it is killed. While the database cannot be reached the last state stays.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #old = new Map<string, string>();
  #published: Published = { kinds: new Map(), states: new Map() };
  #working: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #purgedAt = 0;
  #isStopped = false;

  private constructor(options: PublisherOptions) {
    this.#options = options;
  }

  static async load(options: PublisherOptions): Promise<Publisher> {
    const publisher = new Publisher(options);
    await publisher.refresh();
    publisher.#later();
    return publisher;
  }

  /** Where the files of a province are; of the country for a province that has none of its own. */
  index(area: string): string {
    return JSON.stringify(indexOf(this.#published.kinds, area));
  }

  /** What holds for a province, as its file says it. */
  text(kind: PublishedKind, area = NATION): string | undefined {
    const composed = this.#published.kinds.get(kind);
    const name = composed?.names.get(area) ?? composed?.names.get(NATION);
    return name === undefined ? undefined : composed?.files.get(name);
  }

  /** A file by the name that an index gave, of this state or of an earlier one. */
  async file(name: string): Promise<string | undefined> {
    for (const { files } of this.#published.kinds.values()) {
      const text = files.get(name);
      if (text !== undefined) return text;
    }
    const known = this.#old.get(name) ?? (await this.#options.files.read(name));
    if (known === undefined) return undefined;
    this.#old.delete(name);
    this.#old.set(name, known);
    for (const oldest of this.#old.keys()) {
      if (this.#old.size <= MOST_OLD_FILES) break;
      this.#old.delete(oldest);
    }
    return known;
  }

  /** Takes over what was published since; one after the other, whoever asks. */
  refresh(): Promise<void> {
    const next = this.#working.then(() => this.#publish());
    this.#working = next.catch(() => undefined);
    return next;
  }

  /** As `refresh`, for a change that is in the database whatever becomes of its files. */
  hurry(): Promise<void> {
    return this.refresh().catch(this.#options.onError);
  }

  /** Lets what is being written be finished. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#working;
  }

  async #publish(): Promise<void> {
    const { database, files, clock } = this.#options;
    const now = clock();
    const { kinds: before, states: known } = this.#published;
    const changed = await asMaintenance(database, async (transaction) => {
      const states = await readStates(transaction, bangkokDate(now));
      const kinds = new Map(before);
      const isKnown = (kind: PublishedKind) =>
        known.get(kind) === states.get(kind) && kinds.has(kind);
      if (!isKnown('statistics')) kinds.set('statistics', await composeStatistics(transaction));
      for (const kind of contentKinds) {
        if (isKnown(kind)) continue;
        kinds.set(kind, composeKind(kind, await readShown(transaction, kind, bangkokDate(now))));
      }
      return { kinds, states };
    });
    // An index names a file only when it is there, for the processes beside this one too; a full disk
    // keeps nothing from its readers here.
    await this.#write(files, changed, now).catch(this.#options.onError);
    this.#published = changed;
  }

  async #write(files: ContentFiles, { kinds }: Published, now: Date): Promise<void> {
    const before = this.#published.kinds;
    for (const [kind, composed] of kinds) {
      if (before.get(kind) === composed) continue;
      for (const [name, text] of composed.files) await files.write(name, text, now);
    }
    if (now.getTime() - this.#purgedAt < PURGE_EVERY_MS) return;
    this.#purgedAt = now.getTime();
    const inUse = [...kinds.values()].flatMap((composed) => [...composed.files.keys()]);
    await files.purge(new Set(inUse), now);
  }

  /** The next read begins when one has ended, so that a slow database is not asked twice at once. */
  #later(): void {
    this.#timer = setTimeout(() => {
      this.refresh()
        .catch(this.#options.onError)
        .finally(() => {
          if (!this.#isStopped) this.#later();
        });
    }, READ_EVERY_MS).unref();
  }
}

/** What is shown today, in one word for each kind. */
async function readStates(
  transaction: Transaction<'maintenance'>,
  today: string,
): Promise<Map<PublishedKind, string>> {
  const rows = await shownOn(transaction, today)
    .select([
      'kind',
      sql<string>`md5(string_agg(entry_id::text || ':' || version, ',' order by entry_id))`.as(
        'state',
      ),
    ])
    .groupBy('kind')
    .execute();
  const states = new Map<PublishedKind, string>(rows.map(({ kind, state }) => [kind, state]));
  return states.set('statistics', await readStatisticsState(transaction));
}

function readShown(transaction: Transaction<'maintenance'>, kind: ContentKind, today: string) {
  return shownOn(transaction, today)
    .select(['province_code', 'key', 'position', 'content'])
    .where('kind', '=', kind)
    .execute();
}

function shownOn(transaction: Transaction<'maintenance'>, today: string) {
  return transaction
    .selectFrom('content_publications')
    .where((of) => of.or([of('publish_on', 'is', null), of('publish_on', '<=', today)]))
    .where((of) => of.or([of('ends_on', 'is', null), of('ends_on', '>=', today)]));
}
