import { normalizeCaseNumber, type CaseQuery } from '@damrong/contract';

export type ListFilter = CaseQuery['filter'];

export interface ListPlace {
  readonly filter: ListFilter;
  readonly search: string;
  /** Where the page starts; empty for the first page. */
  readonly cursor: string;
}

export type Route =
  | { readonly name: 'list'; readonly place: ListPlace }
  | { readonly name: 'case'; readonly number: string }
  | { readonly name: 'record' }
  | { readonly name: 'password' }
  | { readonly name: 'unknown' };

export const listFilters: readonly ListFilter[] = [
  'new',
  'open',
  'answered',
  'reopened',
  'overdue',
  'settled',
  'all',
];

const DEFAULT_FILTER: ListFilter = 'open';

/** What an address of the desk shows. A case number is accepted in any spelling people copy. */
export function readRoute({ pathname, searchParams }: URL): Route {
  if (pathname === '/') return { name: 'list', place: readListPlace(searchParams) };
  if (pathname === '/record') return { name: 'record' };
  if (pathname === '/password') return { name: 'password' };
  const typed = /^\/cases\/([^/]+)$/.exec(pathname)?.[1];
  const number = typed === undefined ? undefined : normalizeCaseNumber(decode(typed));
  return number === undefined ? { name: 'unknown' } : { name: 'case', number };
}

export function listHref({ filter, search, cursor }: Partial<ListPlace>): string {
  const params = new URLSearchParams();
  if (filter !== undefined && filter !== DEFAULT_FILTER) params.set('filter', filter);
  if (search) params.set('search', search);
  if (cursor) params.set('from', cursor);
  return params.size === 0 ? '/' : `/?${params.toString()}`;
}

export function caseHref(number: string): string {
  return `/cases/${number}`;
}

function readListPlace(params: URLSearchParams): ListPlace {
  const filter = listFilters.find((known) => known === params.get('filter')) ?? DEFAULT_FILTER;
  return { filter, search: params.get('search') ?? '', cursor: params.get('from') ?? '' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
