import type { CaseCounts, CaseList, CategoryList, ProvincePlaces } from '@damrong/contract';
import type { Client } from '@damrong/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from '../app/desk.ts';
import { shownValue, type Loading } from '../app/loading.ts';
import { listedBy, type ListState } from './list-state.ts';

export interface ListedCases {
  /** Where in the list this is; not yet where the officer is going. */
  readonly listState: ListState;
  readonly list: CaseList;
  /** Undefined until it came, or for good when it cannot be had: codes are shown then. */
  readonly places: ProvincePlaces | undefined;
  readonly categories: ReadonlyMap<string, CategoryList>;
}

type CaseCountQuery = Parameters<Client['officer']['cases']['count']>[0];

const STALE_MS = 60_000;

/** Fetches one page of the list, with the names of its codes. */
export class CaseListController implements ReactiveController {
  listed: Loading<ListedCases> = { kind: 'loading' };
  /** Undefined until they came, or when they cannot be had: the list is of use without them. */
  counts: CaseCounts | undefined;
  readonly #host: ReactiveControllerHost & { readonly desk: Desk };
  readonly #previousCursors = new Map<string, string>();
  #running = new AbortController();
  #loadedAt = 0;

  constructor(host: ReactiveControllerHost & { readonly desk: Desk }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onReturn);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onReturn);
    this.#running.abort();
  }

  /** Where the page before this one starts; undefined when it was not visited. */
  previousCursor(cursor: string): string | undefined {
    return this.#previousCursors.get(cursor);
  }

  async load(listState: ListState): Promise<void> {
    const { sort, cursor } = listState;
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    this.#show({ kind: 'loading', previous: shownValue(this.listed) });
    const { client, session } = this.#host.desk;
    const wanted = listedBy(listState);
    const query = { ...wanted, sort, ...(cursor && { cursor }) };
    void this.#count(wanted, running.signal);
    try {
      const list = await session.run(() =>
        client.officer.cases.list(query, { signal: running.signal }),
      );
      if (list.nextCursor !== null) this.#previousCursors.set(list.nextCursor, cursor);
      const names = await this.#names(list);
      this.#loadedAt = performance.now();
      if (!running.signal.aborted)
        this.#show({ kind: 'ready', value: { listState, list, ...names } });
    } catch (error) {
      if (!running.signal.aborted) this.#show({ kind: 'failed', error });
    }
  }

  async #count(wanted: CaseCountQuery, signal: AbortSignal): Promise<void> {
    const { client, session } = this.#host.desk;
    let counts: CaseCounts | undefined;
    try {
      counts = await session.run(() => client.officer.cases.count(wanted, { signal }));
    } catch {
      // What hinders the counts hinders the list as well, and is said there.
    }
    if (signal.aborted) return;
    this.counts = counts;
    this.#host.requestUpdate();
  }

  async #names(list: CaseList): Promise<Pick<ListedCases, 'places' | 'categories'>> {
    const { reference, session } = this.#host.desk;
    const own = session.officer?.provinceCode ?? undefined;
    const provinces = [...new Set(list.cases.map((row) => row.provinceCode))];
    const [places, ...found] = await Promise.all([
      own === undefined ? undefined : reference.places(own).catch(() => undefined),
      ...provinces.map((code) => reference.categories(code).catch(() => undefined)),
    ]);
    const categories = new Map<string, CategoryList>();
    for (const [index, code] of provinces.entries()) {
      const names = found[index];
      if (names) categories.set(code, names);
    }
    return { places, categories };
  }

  /** A list that was left open over lunch is brought up to date when the officer looks again. */
  readonly #onReturn = (): void => {
    const { listed } = this;
    const isStale = performance.now() - this.#loadedAt > STALE_MS;
    if (document.visibilityState === 'visible' && listed.kind === 'ready' && isStale) {
      void this.load(listed.value.listState);
    }
  };

  #show(listed: Loading<ListedCases>): void {
    this.listed = listed;
    this.#host.requestUpdate();
  }
}
