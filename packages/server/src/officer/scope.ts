import { reachOf, type OfficerSession, type Permission } from '@damrong/contract';
import { ProblemError } from '../problem-error.ts';

/**
 * Which cases an officer may see. It is made only from a session, and every repository function
 * takes it.
 */
export type Scope =
  | { readonly kind: 'province'; readonly provinceCode: string }
  | { readonly kind: 'agency'; readonly agencyId: string }
  | { readonly kind: 'nation' };

type Holder = Pick<OfficerSession, 'role' | 'provinceCode' | 'agencyId'>;

/**
 * How far an officer's permission reaches, by the access table of the contract.
 * @throws ProblemError where the officer may not do it at all
 */
export function scopeOf({ role, provinceCode, agencyId }: Holder, permission: Permission): Scope {
  const reach = reachOf(role, permission);
  if (reach === 'nation') return { kind: 'nation' };
  if (reach === 'agency' && agencyId !== null) return { kind: 'agency', agencyId };
  if (reach === 'province' && provinceCode !== null) return { kind: 'province', provinceCode };
  throw new ProblemError('not_permitted');
}

/** Whether the officer's permission covers a province. */
export function mayIn(
  { role, provinceCode }: Pick<Holder, 'role' | 'provinceCode'>,
  permission: Permission,
  place: string,
): boolean {
  const reach = reachOf(role, permission);
  return reach === 'nation' || (reach === 'province' && provinceCode === place);
}

export function isInScope(scope: Scope, provinceCode: string): boolean {
  return (
    scope.kind === 'nation' || (scope.kind === 'province' && scope.provinceCode === provinceCode)
  );
}
