import type { CaseList, CaseQuery } from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { matchesFilter, matchesNarrowing, matchesSearch } from './case-filter.ts';
import { afterCursor, orderOf, writeCursor } from './case-order.ts';
import { caseRowView, rowColumns } from './case-row-view.ts';
import { inScope } from './case-scope.ts';
import { isCaseNumber, searchText } from './case-search.ts';
import { ownerViews } from './colleagues.ts';

// True of every case; it lets the planner use the indexes of the lists (migrations 0004 and 0021).
const listed = sql<boolean>`cases.event_count > 0`;

/** A page of the cases that are asked for. */
export async function listCases(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, now }: { officer: Officer; now: Date },
  query: CaseQuery,
): Promise<CaseList> {
  const limit = Math.floor(query.limit);
  const rows = await page(transaction, scope, { officer, now }, query)
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const ownerView = await ownerViews(
    transaction,
    officer,
    shown.map((row) => row.owner_id),
  );
  return {
    cases: shown.map((row) => caseRowView(row, now, ownerView(row.owner_id))),
    nextCursor: last === undefined ? null : writeCursor(query.sort, last),
  };
}

/** The rows of the list from the cursor on, in their order. */
export function page(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, now }: { officer: Pick<Officer, 'id'>; now: Date },
  query: CaseQuery,
) {
  const search = searchText(query.search ?? '');
  let rows = inScope(transaction.selectFrom('cases'), scope)
    .select(rowColumns)
    .where(listed)
    .where((of) =>
      // The number of a case finds it even while it is held because of a flood.
      isCaseNumber(search)
        ? of.or([matchesFilter(of, query.filter, now), of('cases.quarantine', 'is not', null)])
        : matchesFilter(of, query.filter, now),
    )
    .where((of) => of.and(matchesNarrowing(of, query, { officer, now })));
  if (search !== '') rows = rows.where((of) => matchesSearch(of, search));
  if (query.cursor !== undefined) rows = rows.where(afterCursor(query.sort, query.cursor));
  return rows.orderBy(orderOf(query.sort));
}
