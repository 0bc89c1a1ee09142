import { createPlaceSearch, listPlaces, type District, type ListedPlace } from '@damrong/contract';
import type { RemoteData } from '../../form/remote-data.ts';

/** How many results are listed: what is read through in one go. */
const mostShown = 6;

// Whoever types is not searched for until the hand rests; the list stands still meanwhile.
const debounceMs = 200;

type Search = (query: string, province?: string) => ListedPlace[];

/** What the search looks in: the province that is chosen, or the whole country. */
export interface SearchedPlaces {
  readonly province: string;
  readonly districts: readonly District[] | undefined;
}

/** Searches the chosen province first, and the whole country where that finds nothing. */
export class PlaceFinder {
  query = '';
  active = -1;
  /** Undefined until a search has been made for what is typed. */
  found: readonly ListedPlace[] | undefined;

  readonly #country: RemoteData<readonly ListedPlace[]>;
  readonly #near: () => SearchedPlaces;
  readonly #changed: () => void;
  #debounce: ReturnType<typeof setTimeout> | undefined;
  #everywhere: Search | undefined;
  #inProvince: { readonly districts: unknown; readonly search: Search } | undefined;

  constructor(
    country: RemoteData<readonly ListedPlace[]>,
    near: () => SearchedPlaces,
    changed: () => void,
  ) {
    this.#country = country;
    this.#near = near;
    this.#changed = changed;
  }

  get shown(): readonly ListedPlace[] {
    return this.found?.slice(0, mostShown) ?? [];
  }

  /** True where only the chosen province has been searched. */
  get canWiden(): boolean {
    return this.shown.length > 0 && this.#country.value === undefined;
  }

  type(query: string): void {
    clearTimeout(this.#debounce);
    this.#forget(query);
    if (query.trim() !== '') this.#debounce = setTimeout(() => void this.#search(), debounceMs);
  }

  /** Takes the words of a choice; nothing is searched for them. */
  settle(label: string): void {
    clearTimeout(this.#debounce);
    this.#forget(label);
  }

  moveTo(active: number): void {
    this.active = active;
    this.#changed();
  }

  /** Searches the whole country for what is typed. */
  async widen(): Promise<void> {
    const asked = this.query;
    await this.#country.load();
    if (this.query === asked) this.#show(this.#searchEverywhere());
  }

  stop(): void {
    clearTimeout(this.#debounce);
  }

  async #search(): Promise<void> {
    const near = this.#country.value === undefined ? this.#searchProvince() : undefined;
    if (near?.length) this.#show(near);
    else await this.widen();
  }

  #searchProvince(): ListedPlace[] {
    const { province, districts } = this.#near();
    if (districts === undefined) return [];
    if (this.#inProvince?.districts !== districts) {
      const search = createPlaceSearch(listPlaces(province, districts));
      this.#inProvince = { districts, search };
    }
    return this.#inProvince.search(this.query);
  }

  #searchEverywhere(): ListedPlace[] | undefined {
    const { value } = this.#country;
    if (value === undefined) return undefined;
    this.#everywhere ??= createPlaceSearch(value);
    return this.#everywhere(this.query, this.#near().province);
  }

  #forget(query: string): void {
    this.query = query;
    this.#show(undefined);
  }

  #show(found: readonly ListedPlace[] | undefined): void {
    this.found = found;
    this.active = -1;
    this.#changed();
  }
}
