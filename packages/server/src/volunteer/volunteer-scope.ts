import type { SelectQueryBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Scope } from '../officer/scope.ts';

/**
 * Narrows a query over volunteers to a scope. The notice that volunteers read names only the
 * province, so the access table lets nobody else read them, and neither does the database.
 */
export function volunteersOf<Output>(
  query: SelectQueryBuilder<Schema, 'volunteers', Output>,
  scope: Scope,
): SelectQueryBuilder<Schema, 'volunteers', Output> {
  if (scope.kind === 'nation') return query;
  if (scope.kind === 'agency') throw new RangeError('an agency has assignments');
  return query.where('province_code', '=', scope.provinceCode);
}
