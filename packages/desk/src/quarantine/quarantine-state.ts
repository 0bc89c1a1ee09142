import { hrefWith } from '../app/href-with.ts';
import type { Address } from '../app/page-entry.ts';

/** Which cases that a flood had held are listed. */
export interface QuarantineListState {
  readonly filter: 'held' | 'spam';
  readonly cursor: string;
}

export function readQuarantineListState({ query }: Pick<Address, 'query'>): QuarantineListState {
  const filter = query.get('show') === 'spam' ? 'spam' : 'held';
  return { filter, cursor: query.get('from') ?? '' };
}

export function quarantineHref({ filter, cursor }: Partial<QuarantineListState>): string {
  const params = new URLSearchParams();
  if (filter === 'spam') params.set('show', filter);
  if (cursor) params.set('from', cursor);
  return hrefWith('/quarantine', params);
}
