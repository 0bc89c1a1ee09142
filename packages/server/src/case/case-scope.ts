import type { SelectQueryBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Scope } from '../officer/scope.ts';

/** Narrows a query over cases to a scope. */
export function inScope<Output>(
  query: SelectQueryBuilder<Schema, 'cases', Output>,
  scope: Scope,
): SelectQueryBuilder<Schema, 'cases', Output> {
  return scope.kind === 'nation'
    ? query
    : query.where('cases.province_code', '=', scope.provinceCode);
}
