import { normalizeVolunteerReference, volunteerDays, type VolunteerDay } from '@damrong/contract';
import { hrefWith } from '../app/href-with.ts';
import type { Address } from '../app/page-entry.ts';

/** Which volunteers are listed; empty text chooses nothing. */
export interface VolunteerListState {
  readonly district: string;
  readonly skill: string;
  readonly day: VolunteerDay | '';
  readonly cursor: string;
}

export function readVolunteerListState({ query }: Pick<Address, 'query'>): VolunteerListState {
  const fitting = (name: string, shape: RegExp) => {
    const value = query.get(name) ?? '';
    return shape.test(value) ? value : '';
  };
  return {
    district: fitting('district', /^\d{4}$/),
    skill: fitting('skill', /^[a-z][a-z0-9_]{0,39}$/),
    day: volunteerDays.find(({ code }) => code === query.get('day'))?.code ?? '',
    cursor: query.get('from') ?? '',
  };
}

export function volunteersHref(listState: Partial<VolunteerListState>): string {
  const params = new URLSearchParams();
  for (const name of ['district', 'skill', 'day'] as const) {
    if (listState[name]) params.set(name, listState[name]);
  }
  if (listState.cursor) params.set('from', listState.cursor);
  return hrefWith('/volunteers', params);
}

/** The reference in an address, in any spelling that people copy. */
export function readVolunteerReference({ params }: Pick<Address, 'params'>): string | undefined {
  return normalizeVolunteerReference(params['reference'] ?? '');
}

export function volunteerHref(reference: string): string {
  return `/volunteers/${reference}`;
}
