import type { CaseQuery, CaseSort } from '@damrong/contract';
import { hrefWith } from '../app/href-with.ts';
import type { Address } from '../app/page-entry.ts';

export type ListFilter = Exclude<CaseQuery['filter'], 'held' | 'spam'>;

/** What the address says besides; the names are those of the call. */
export const narrowKeys = [
  'status',
  'category',
  'channel',
  'urgency',
  'province',
  'district',
  'receivedFrom',
  'receivedTo',
  'dueFrom',
  'dueTo',
  'given',
  'agency',
] as const;

export type NarrowKey = (typeof narrowKeys)[number];
export type Narrowing = Readonly<
  Partial<Record<Exclude<NarrowKey, 'given'>, string> & { given: CaseQuery['given'] & string }>
>;

/** Which cases are listed, and in which order. */
export interface ListState {
  readonly filter: ListFilter;
  readonly search: string;
  /** Whose cases; empty for everybody's. */
  readonly owner: '' | 'me' | 'none';
  readonly narrowing: Narrowing;
  readonly sort: CaseSort;
  /** Where the page starts; empty for the first page. */
  readonly cursor: string;
}

export const listFilters: readonly ListFilter[] = [
  'new',
  'open',
  'answered',
  'reopened',
  'awaiting',
  'sent_back',
  'overdue',
  'settled',
  'all',
];

/** Most centres have none of these, and nobody misses a counter that says so. */
export const rareFilters: readonly ListFilter[] = ['awaiting', 'sent_back'];

export const ownerFilters = ['', 'me', 'none'] as const;

export const listSorts: readonly CaseSort[] = ['urgency', 'due', 'received'];

const DEFAULT_FILTER: ListFilter = 'open';

export function readListState({ query }: Pick<Address, 'query'>): ListState {
  const filter = listFilters.find((known) => known === query.get('filter')) ?? DEFAULT_FILTER;
  const owner = ownerFilters.find((known) => known === query.get('owner')) ?? '';
  const sort = listSorts.find((known) => known === query.get('sort')) ?? 'urgency';
  const narrowing = Object.fromEntries(
    narrowKeys.flatMap((key) => (query.get(key) ? [[key, query.get(key)]] : [])),
  ) as Narrowing;
  return {
    filter,
    owner,
    narrowing,
    sort,
    search: query.get('search') ?? '',
    cursor: query.get('from') ?? '',
  };
}

/** What the centre is asked for: the same cases for a page, for counts, and for all that match. */
export function listedBy({ filter, owner, narrowing, search }: ListState) {
  return {
    filter,
    ...narrowing,
    ...(owner && { owner }),
    ...(search && { search }),
  };
}

export function listHref(state: Partial<ListState>): string {
  const { filter, owner, narrowing = {}, search, sort, cursor } = state;
  const params = new URLSearchParams();
  if (filter !== undefined && filter !== DEFAULT_FILTER) params.set('filter', filter);
  if (owner) params.set('owner', owner);
  for (const key of narrowKeys) if (narrowing[key]) params.set(key, narrowing[key]);
  if (search) params.set('search', search);
  if (sort !== undefined && sort !== 'urgency') params.set('sort', sort);
  if (cursor) params.set('from', cursor);
  return hrefWith('/', params);
}
