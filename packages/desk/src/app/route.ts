import {
  normalizeCaseNumber,
  normalizeVolunteerReference,
  volunteerDays,
  type CaseQuery,
  type VolunteerDay,
} from '@damrong/contract';

export type ListFilter = Exclude<CaseQuery['filter'], 'held' | 'spam'>;

export interface ListState {
  readonly filter: ListFilter;
  readonly search: string;
  /** Where the page starts; empty for the first page. */
  readonly cursor: string;
}

/** Which cases that a flood had held are listed. */
export interface QuarantineListState {
  readonly filter: 'held' | 'spam';
  readonly cursor: string;
}

/** Which volunteers are listed; empty text chooses nothing. */
export interface VolunteerListState {
  readonly district: string;
  readonly skill: string;
  readonly day: VolunteerDay | '';
  readonly cursor: string;
}

export type Route =
  | { readonly name: 'list'; readonly listState: ListState }
  | { readonly name: 'case'; readonly number: string }
  | { readonly name: 'quarantine'; readonly listState: QuarantineListState }
  | { readonly name: 'record' }
  | { readonly name: 'volunteers'; readonly listState: VolunteerListState }
  | { readonly name: 'volunteer'; readonly reference: string }
  | { readonly name: 'skills' }
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
  if (pathname === '/') return { name: 'list', listState: readListState(searchParams) };
  if (pathname === '/quarantine') {
    return { name: 'quarantine', listState: readQuarantineListState(searchParams) };
  }
  if (pathname === '/record') return { name: 'record' };
  if (pathname === '/password') return { name: 'password' };
  if (pathname === '/volunteer-skills') return { name: 'skills' };
  if (pathname === '/volunteers') {
    return { name: 'volunteers', listState: readVolunteerListState(searchParams) };
  }
  if (pathname.startsWith('/volunteers/')) return volunteerRoute(pathname);
  const typed = /^\/cases\/([^/]+)$/.exec(pathname)?.[1];
  const number = typed === undefined ? undefined : normalizeCaseNumber(decode(typed));
  return number === undefined ? { name: 'unknown' } : { name: 'case', number };
}

export function listHref({ filter, search, cursor }: Partial<ListState>): string {
  const params = new URLSearchParams();
  if (filter !== undefined && filter !== DEFAULT_FILTER) params.set('filter', filter);
  if (search) params.set('search', search);
  if (cursor) params.set('from', cursor);
  return params.size === 0 ? '/' : `/?${params.toString()}`;
}

export function quarantineHref({ filter, cursor }: Partial<QuarantineListState>): string {
  const params = new URLSearchParams();
  if (filter === 'spam') params.set('show', filter);
  if (cursor) params.set('from', cursor);
  return params.size === 0 ? '/quarantine' : `/quarantine?${params.toString()}`;
}

export function caseHref(number: string): string {
  return `/cases/${number}`;
}

export function volunteersHref(listState: Partial<VolunteerListState>): string {
  const params = new URLSearchParams();
  for (const name of ['district', 'skill', 'day'] as const) {
    if (listState[name]) params.set(name, listState[name]);
  }
  if (listState.cursor) params.set('from', listState.cursor);
  return params.size === 0 ? '/volunteers' : `/volunteers?${params.toString()}`;
}

export function volunteerHref(reference: string): string {
  return `/volunteers/${reference}`;
}

function readVolunteerListState(params: URLSearchParams): VolunteerListState {
  const fitting = (name: string, shape: RegExp) => {
    const value = params.get(name) ?? '';
    return shape.test(value) ? value : '';
  };
  return {
    district: fitting('district', /^\d{4}$/),
    skill: fitting('skill', /^[a-z][a-z0-9_]{0,39}$/),
    day: volunteerDays.find(({ code }) => code === params.get('day'))?.code ?? '',
    cursor: params.get('from') ?? '',
  };
}

function volunteerRoute(pathname: string): Route {
  const typed = /^\/volunteers\/([^/]+)$/.exec(pathname)?.[1] ?? '';
  const reference = normalizeVolunteerReference(decode(typed));
  return reference === undefined ? { name: 'unknown' } : { name: 'volunteer', reference };
}

function readQuarantineListState(params: URLSearchParams): QuarantineListState {
  const filter = params.get('show') === 'spam' ? 'spam' : 'held';
  return { filter, cursor: params.get('from') ?? '' };
}

function readListState(params: URLSearchParams): ListState {
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
