import {
  bangkokDate,
  caseQuery,
  may,
  TODAY_LIMIT,
  todayCodes,
  todayQuery,
  type Today,
  type TodayCode,
} from '@damrong/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { waitingCirculars } from '../circular/circulars.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { caseRowView } from './case-row-view.ts';
import { ownerViews } from './colleagues.ts';
import { page } from './list-cases.ts';

const SHOWN = 3;

/** Each heading of the day by the query to which it leads; none reads further than its limit. */
export async function readToday(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, now }: { readonly officer: Officer; readonly now: Date },
): Promise<Today> {
  const day = bangkokDate(now);
  const sections: Today['sections'] = [];
  for (const code of todayCodes) {
    if (!concerns(officer, code)) continue;
    const query = z.parse(caseQuery, todayQuery(code, day));
    const rows = page(transaction, scope, { officer, now }, query);
    const shown = await rows.limit(SHOWN).execute();
    const count = shown.length < SHOWN ? shown.length : await countUpTo(transaction, rows);
    const ownerView = await ownerViews(
      transaction,
      officer,
      shown.map((row) => row.owner_id),
    );
    const cases = shown.map((row) => caseRowView(row, now, ownerView(row.owner_id)));
    sections.push({ code, count, cases });
  }
  return { day, sections, circulars: await waitingCirculars(transaction, scope) };
}

/** What waits for approval is the concern of those who may give it. */
function concerns({ role }: Officer, code: TodayCode): boolean {
  return code !== 'awaiting' || may(role, 'case.approve');
}

async function countUpTo(
  transaction: Transaction<'officer'>,
  rows: ReturnType<typeof page>,
): Promise<number> {
  const found = rows.clearSelect().select('cases.number').limit(TODAY_LIMIT);
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::integer as count from (${found}) as found
  `.execute(transaction);
  return counted[0]?.count ?? 0;
}
