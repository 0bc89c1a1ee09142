import type { AuditKind } from '@damrong/contract';
import { hrefWith } from '../app/href-with.ts';
import type { Address } from '../app/page-entry.ts';

/** Which entries are listed; empty text chooses nothing. */
export interface AuditState {
  readonly kind: AuditKind | '';
  readonly case: string;
  readonly who: string;
  readonly province: string;
  readonly from: string;
  readonly to: string;
  readonly cursor: string;
}

const shapes = {
  // The list of kinds comes with the page, after the address was read.
  kind: /^[a-z]{1,20}$/,
  case: /^\d{4}-\d\d-\d{6}-\d$/,
  who: /^.{1,100}$/u,
  province: /^\d\d$/,
  from: /^\d{4}-\d\d-\d\d$/,
  to: /^\d{4}-\d\d-\d\d$/,
} as const;

type Chosen = keyof typeof shapes;

const names = Object.keys(shapes) as Chosen[];

export function readAuditState({ query }: Pick<Address, 'query'>): AuditState {
  const chosen = names.map((name) => {
    const value = query.get(name) ?? '';
    return [name, shapes[name].test(value) ? value : ''];
  });
  const cursor = query.get('page') ?? '';
  return {
    ...(Object.fromEntries(chosen) as Record<Exclude<Chosen, 'kind'>, string> & {
      kind: AuditState['kind'];
    }),
    cursor: /^[1-9]\d{0,17}$/.test(cursor) ? cursor : '',
  };
}

export function auditHref(state: Partial<AuditState>): string {
  const params = new URLSearchParams();
  for (const name of names) if (state[name]) params.set(name, state[name]);
  if (state.cursor) params.set('page', state.cursor);
  return hrefWith('/audit', params);
}

/** As the API takes it: what is empty is left out. */
export function auditQuery(state: AuditState) {
  const given = Object.entries(state).filter(([, value]) => value !== '');
  return Object.fromEntries(given) as Partial<Omit<AuditState, 'kind'>> & { kind?: AuditKind };
}
