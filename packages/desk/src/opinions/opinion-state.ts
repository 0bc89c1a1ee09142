import { hrefWith } from '../app/href-with.ts';
import type { Address } from '../app/page-entry.ts';

/** Which opinions are listed; empty text chooses nothing. */
export interface OpinionListState {
  readonly topic: string;
  readonly district: string;
  readonly tag: string;
  readonly from: string;
  readonly to: string;
  readonly held: 'yes' | '';
  readonly cursor: string;
}

const names = ['topic', 'district', 'tag', 'from', 'to', 'held'] as const;

export function readOpinionListState({ query }: Pick<Address, 'query'>): OpinionListState {
  const fitting = (name: string, shape: RegExp) => {
    const value = query.get(name) ?? '';
    return shape.test(value) ? value : '';
  };
  return {
    topic: fitting('topic', /^[a-z][a-z0-9_]{0,39}$/),
    district: fitting('district', /^\d{4}$/),
    tag: fitting('tag', /^.{1,40}$/u),
    from: fitting('from', /^\d{4}-\d\d-\d\d$/),
    to: fitting('to', /^\d{4}-\d\d-\d\d$/),
    held: query.get('held') === 'yes' ? 'yes' : '',
    cursor: query.get('page') ?? '',
  };
}

export function opinionsHref(listState: Partial<OpinionListState>): string {
  const params = new URLSearchParams();
  for (const name of names) if (listState[name]) params.set(name, listState[name]);
  if (listState.cursor) params.set('page', listState.cursor);
  return hrefWith('/opinions', params);
}

/** As the API takes it: what is empty is left out. */
export function opinionQuery({ cursor, ...chosen }: OpinionListState) {
  const given = Object.entries({ ...chosen, cursor }).filter(([, value]) => value !== '');
  return Object.fromEntries(given) as Partial<Omit<OpinionListState, 'held'>> & { held?: 'yes' };
}
