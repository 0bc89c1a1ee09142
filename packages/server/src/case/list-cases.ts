import {
  cleanText,
  normalizeCaseNumber,
  toArabicDigits,
  type CaseCounts,
  type CaseList,
  type CaseQuery,
} from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { readCursor, writeCursor, type CasePosition } from './case-cursor.ts';
import { matchesFilter, matchesSearch } from './case-filter.ts';
import { caseRowView, rowColumns } from './case-row-view.ts';
import { inScope } from './case-scope.ts';
import { ownerViews } from './colleagues.ts';

// True of every case; it lets the planner use the index of the inbox (migration 0004).
const listed = sql<boolean>`cases.event_count > 0`;

/** A page of the inbox: the urgent first, then those with many followers, then the oldest. */
export async function listCases(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, now }: { officer: Officer; now: Date },
  query: CaseQuery,
): Promise<CaseList> {
  const limit = Math.floor(query.limit);
  const rows = await page(transaction, scope, { officer, now }, query)
    .orderBy('cases.urgency_rank')
    .orderBy('cases.shared_rank')
    .orderBy('cases.received_at')
    .orderBy('cases.number')
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
    counts: await countCases(transaction, scope, now),
    nextCursor:
      last === undefined
        ? null
        : writeCursor({
            urgencyRank: last.urgency_rank,
            sharedRank: last.shared_rank,
            receivedAt: last.received_at,
            number: last.number,
          }),
  };
}

function page(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, now }: { officer: Officer; now: Date },
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
    );
  if (query.owner !== undefined) {
    const { owner } = query;
    rows =
      owner === 'none'
        ? rows.where('cases.owner_id', 'is', null)
        : rows.where('cases.owner_id', '=', owner === 'me' ? officer.id : Number(owner));
  }
  if (search !== '') rows = rows.where((of) => matchesSearch(of, search));
  if (query.cursor !== undefined) {
    const start = readCursor(query.cursor);
    rows = rows.where(sql<boolean>`${after(start)}`);
  }
  return rows;
}

function after({ urgencyRank, sharedRank, receivedAt, number }: CasePosition) {
  return sql`(cases.urgency_rank, cases.shared_rank, cases.received_at, cases.number)
    > (${urgencyRank}::smallint, ${sharedRank}::smallint, ${receivedAt}::timestamptz, ${number})`;
}

function isCaseNumber(search: string): boolean {
  return normalizeCaseNumber(search) !== undefined;
}

function searchText(typed: string): string {
  const text = cleanText(typed);
  return normalizeCaseNumber(text) ?? (/^[\d๐-๙-]+$/.test(text) ? toArabicDigits(text) : text);
}

async function countCases(
  transaction: Transaction<'officer'>,
  scope: Scope,
  now: Date,
): Promise<CaseCounts> {
  return inScope(transaction.selectFrom('cases'), scope)
    .select((of) => {
      const count = (filter: CaseQuery['filter']) =>
        of.cast<number>(of.fn.countAll().filterWhere(matchesFilter(of, filter, now)), 'integer');
      return [
        count('all').as('all'),
        count('new').as('new'),
        count('open').as('open'),
        count('answered').as('answered'),
        count('reopened').as('reopened'),
        count('overdue').as('overdue'),
        count('settled').as('settled'),
        count('held').as('held'),
        count('spam').as('spam'),
      ];
    })
    .executeTakeFirstOrThrow();
}
