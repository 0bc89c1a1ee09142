import { bangkokDate, COUNT_LIMIT, type CaseCounts, type CaseNarrowing } from '@damrong/contract';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { matchesFilter, matchesNarrowing, openCases, settledCases } from './case-filter.ts';
import { inScope } from './case-scope.ts';

/**
 * How many cases are in each state. Open ones are read from an index that holds nothing else; settled
 * ones, which grow for ever, are counted up to a limit.
 */
export async function countCases(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, now }: { officer: Officer; now: Date },
  narrowing: CaseNarrowing,
): Promise<CaseCounts> {
  const open = await countOpen(transaction, scope, now);
  const { held, spam } = await countQuarantined(transaction, scope);
  const closings = await countClosings(transaction, scope);
  const settled = await countUpTo(
    transaction,
    inScope(transaction.selectFrom('cases'), scope).where((of) => of.and(settledCases)),
  );
  const counts = {
    ...open,
    ...closings,
    settled,
    all: Math.min(open.open + settled, COUNT_LIMIT),
    held,
    spam,
  };
  const { filter, search, ...more } = narrowing;
  if (search) return { ...counts, matching: null };
  if (Object.values(more).every((value) => value === undefined)) {
    return { ...counts, matching: counts[filter] };
  }
  const matching = await countUpTo(
    transaction,
    inScope(transaction.selectFrom('cases'), scope).where((of) =>
      of.and([matchesFilter(of, filter, now), ...matchesNarrowing(of, more, { officer, now })]),
    ),
  );
  return { ...counts, matching };
}

function countOpen(transaction: Transaction<'officer'>, scope: Scope, now: Date) {
  return inScope(transaction.selectFrom('cases'), scope)
    .where((of) => of.and(openCases))
    .select((of) => {
      const all = of.fn.countAll();
      return [
        of.cast<number>(all, 'integer').as('open'),
        of.cast<number>(all.filterWhere('cases.status', '=', 'new'), 'integer').as('new'),
        of
          .cast<number>(all.filterWhere('cases.question_state', '=', 'answered'), 'integer')
          .as('answered'),
        of.cast<number>(all.filterWhere('cases.status', '=', 'reopened'), 'integer').as('reopened'),
        of
          .cast<number>(all.filterWhere('cases.due_on', '<', bangkokDate(now)), 'integer')
          .as('overdue'),
      ];
    })
    .executeTakeFirstOrThrow();
}

async function countQuarantined(
  transaction: Transaction<'officer'>,
  scope: Scope,
): Promise<{ held: number; spam: number }> {
  const rows = await inScope(transaction.selectFrom('cases'), scope)
    .where('cases.quarantine', 'is not', null)
    .groupBy('cases.quarantine')
    .select((of) => ['cases.quarantine', of.cast<number>(of.fn.countAll(), 'integer').as('count')])
    .execute();
  const of = (state: string) => rows.find(({ quarantine }) => quarantine === state)?.count ?? 0;
  return { held: of('held'), spam: of('spam') };
}

async function countClosings(
  transaction: Transaction<'officer'>,
  scope: Scope,
): Promise<{ awaiting: number; sent_back: number }> {
  const rows = await inScope(transaction.selectFrom('cases'), scope)
    .where(
      sql<boolean>`cases.quarantine is null and cases.closing_state in ('waiting', 'returned')`,
    )
    .groupBy('cases.closing_state')
    .select((of) => [
      'cases.closing_state',
      of.cast<number>(of.fn.countAll(), 'integer').as('count'),
    ])
    .execute();
  const of = (state: string) => rows.find((row) => row.closing_state === state)?.count ?? 0;
  return { awaiting: of('waiting'), sent_back: of('returned') };
}

/** Stops at the limit, so that a wide filter costs no more than a list of that length. */
async function countUpTo(
  transaction: Transaction<'officer'>,
  rows: SelectQueryBuilder<Schema, 'cases', object>,
): Promise<number> {
  const found = rows.select('cases.number').limit(COUNT_LIMIT);
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::integer as count from (${found}) as found
  `.execute(transaction);
  return counted[0]?.count ?? 0;
}
