import type { SelectQueryBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';

/**
 * Narrows a query over volunteers to one province.
 * @throws ProblemError for the ministry, because the notice that volunteers read names only the
 * province
 */
export function volunteersOf<Output>(
  query: SelectQueryBuilder<Schema, 'volunteers', Output>,
  scope: Scope,
): SelectQueryBuilder<Schema, 'volunteers', Output> {
  if (scope.kind === 'nation') throw new ProblemError('not_permitted');
  return query.where('province_code', '=', scope.provinceCode);
}
