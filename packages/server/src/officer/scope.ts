import type { OfficerSession } from '@damrong/contract';

/**
 * Which cases an officer may see. It is made only from a session, and every repository function
 * takes it.
 */
export type Scope =
  { readonly kind: 'province'; readonly provinceCode: string } | { readonly kind: 'nation' };

export function scopeOf({
  role,
  provinceCode,
}: Pick<OfficerSession, 'role' | 'provinceCode'>): Scope {
  if (provinceCode !== null) return { kind: 'province', provinceCode };
  if (role === 'administrator') return { kind: 'nation' };
  throw new Error('an officer without a province has no scope');
}

export function isInScope(scope: Scope, provinceCode: string): boolean {
  return scope.kind === 'nation' || scope.provinceCode === provinceCode;
}
