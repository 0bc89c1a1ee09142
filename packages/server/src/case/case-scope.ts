import type { SelectQueryBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Scope } from '../officer/scope.ts';

/** Narrows a query over cases to a scope. */
export function inScope<Output>(
  query: SelectQueryBuilder<Schema, 'cases', Output>,
  scope: Scope,
): SelectQueryBuilder<Schema, 'cases', Output> {
  if (scope.kind === 'nation') return query;
  if (scope.kind === 'agency') throw new RangeError('an agency has assignments');
  return query.where('cases.province_code', '=', scope.provinceCode);
}
