import { bangkokDate, type DueCase } from '@damrong/contract';
import { sql, type RawBuilder } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';

/** A page of the desk; what is due comes back after it was dealt with. */
const MOST = 200;

interface DueRow {
  readonly number: string;
  readonly category_code: string;
  readonly channel: DueCase['channel'];
  readonly settled_at: Date;
  readonly kept_until: string;
  readonly held: boolean;
  readonly total: number;
}

/** Settled cases of the scope whose period is over and whose erasure nobody has proposed. */
export async function listDue(
  transaction: Transaction<'officer'>,
  scope: Scope,
  now: Date,
): Promise<{ due: DueCase[]; dueCount: number }> {
  const place =
    scope.kind === 'province' ? sql`and c.province_code = ${scope.provinceCode}` : sql``;
  const { rows } = await dueCases(place, now).execute(transaction);
  return {
    due: rows.map((row) => ({
      number: row.number,
      categoryCode: row.category_code,
      channel: row.channel,
      settledAt: row.settled_at.toISOString(),
      keptUntil: row.kept_until,
      held: row.held,
    })),
    dueCount: rows[0]?.total ?? 0,
  };
}

/** Those of these cases whose period is over. */
export async function dueNumbers(
  transaction: Transaction<'officer'>,
  numbers: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const { rows } = await dueCases(sql`and c.number in (${sql.join(numbers)})`, now).execute(
    transaction,
  );
  return new Set(rows.map(({ number }) => number));
}

/**
 * A period counts until the last day of its last year, as offices count for what they keep. One for the
 * group of the category comes before one for the channel, and that before the one for all.
 */
function dueCases(which: RawBuilder<unknown>, now: Date): RawBuilder<DueRow> {
  return sql<DueRow>`
    select c.number, c.category_code, c.channel, c.settled_at, kept.until::text as kept_until,
        exists (select from case_holds h where h.province_code = c.province_code
          and h.case_number = c.number and h.lifted_at is null) as held,
        count(*) over ()::integer as total
      from cases c
      left join lateral (select k.group_code from categories k
        where k.code = c.category_code and k.province_code in ('00', c.province_code)
        order by k.province_code desc limit 1) known on true
      cross join lateral (select make_date(
            extract(year from c.settled_at at time zone 'Asia/Bangkok')::integer + p.years, 12, 31)
            as until
          from retention_periods p
          where p.kind = 'default' or p.kind = 'channel' and p.code = c.channel
            or p.kind = 'group' and p.code = known.group_code
          order by case p.kind when 'group' then 0 when 'channel' then 1 else 2 end limit 1) kept
      where c.settled_at is not null and c.erased_at is null
        and c.status in ('closed', 'rejected') and kept.until < ${bangkokDate(now)}::date ${which}
        and not exists (select from erasures e where e.province_code = c.province_code
          and e.case_number = c.number and e.state in ('proposed', 'approved', 'erasing'))
      order by c.settled_at, c.number limit ${MOST}
  `;
}
