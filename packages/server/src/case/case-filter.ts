import { bangkokDate, caseStatusCodes, isSettled, type CaseQuery } from '@damrong/contract';
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Schema } from '../database/schema.ts';

type Cases = ExpressionBuilder<Schema, 'cases'>;

const settled = caseStatusCodes.filter(isSettled);

// Written out and not bound, so that the planner knows the condition of the partial indexes again.
const isUnsettled = sql<SqlBool>`cases.status not in ('closed', 'rejected')`;

/**
 * Which cases each counter of the inbox counts; cases held because of a flood have a counter of
 * their own and are in no other.
 */
export function matchesFilter(
  of: Cases,
  filter: CaseQuery['filter'],
  now: Date,
): Expression<SqlBool> {
  if (filter === 'held' || filter === 'spam') return of('cases.quarantine', '=', filter);
  return of.and([of('cases.quarantine', 'is', null), matchesState(of, filter, now)]);
}

function matchesState(
  of: Cases,
  filter: Exclude<CaseQuery['filter'], 'held' | 'spam'>,
  now: Date,
): Expression<SqlBool> {
  switch (filter) {
    case 'all':
      return sql<SqlBool>`true`;
    case 'new':
      return of('cases.status', '=', 'new');
    case 'open':
      return isUnsettled;
    case 'answered':
      return of('cases.question_state', '=', 'answered');
    case 'reopened':
      return of('cases.status', '=', 'reopened');
    case 'settled':
      return of('cases.status', 'in', settled);
    case 'overdue':
      return of.and([isUnsettled, of('cases.due_on', '<', bangkokDate(now))]);
  }
}

/**
 * Words in number, title or facts; `%` and `_` stand for themselves. Thai has no upper and lower
 * case: looking for a text without cased letters takes a fifth of the time of a case-insensitive
 * pattern.
 */
export function matchesSearch(of: Cases, search: string): Expression<SqlBool> {
  const columns = ['cases.number', 'cases.title', 'cases.facts'] as const;
  if (search.toLowerCase() === search.toUpperCase()) {
    return of.or(
      columns.map((column) => of(of.fn<number>('strpos', [column, of.val(search)]), '>', 0)),
    );
  }
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return of.or(columns.map((column) => of(column, 'ilike', pattern)));
}
