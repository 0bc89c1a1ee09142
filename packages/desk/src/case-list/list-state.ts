import type { CaseQuery } from '@damrong/contract';
import type { Address } from '../app/page-entry.ts';

export type ListFilter = Exclude<CaseQuery['filter'], 'held' | 'spam'>;

/** Which cases are listed. */
export interface ListState {
  readonly filter: ListFilter;
  readonly search: string;
  /** Whose cases; empty for everybody's. */
  readonly owner: '' | 'me' | 'none';
  /** Where the page starts; empty for the first page. */
  readonly cursor: string;
}

export const listFilters: readonly ListFilter[] = [
  'new',
  'open',
  'answered',
  'reopened',
  'overdue',
  'settled',
  'all',
];

export const ownerFilters = ['', 'me', 'none'] as const;

const DEFAULT_FILTER: ListFilter = 'open';

export function readListState({ query }: Pick<Address, 'query'>): ListState {
  const filter = listFilters.find((known) => known === query.get('filter')) ?? DEFAULT_FILTER;
  const owner = ownerFilters.find((known) => known === query.get('owner')) ?? '';
  return { filter, owner, search: query.get('search') ?? '', cursor: query.get('from') ?? '' };
}

export function listHref({ filter, owner, search, cursor }: Partial<ListState>): string {
  const params = new URLSearchParams();
  if (filter !== undefined && filter !== DEFAULT_FILTER) params.set('filter', filter);
  if (owner) params.set('owner', owner);
  if (search) params.set('search', search);
  if (cursor) params.set('from', cursor);
  return params.size === 0 ? '/' : `/?${params.toString()}`;
}
