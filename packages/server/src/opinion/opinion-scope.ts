import type { Scope } from '../officer/scope.ts';

/**
 * The one province whose opinions a scope reads and sorts: the access table lets nobody do so for the
 * country or for an agency, and neither does the database.
 */
export function opinionProvince(scope: Scope): string {
  if (scope.kind !== 'province') throw new RangeError('opinions are read by their province');
  return scope.provinceCode;
}
