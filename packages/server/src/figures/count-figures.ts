import {
  bangkokDate,
  daysOfPeriod,
  fiscalYear,
  type CaseFigures,
  type CaseFiguresQuery,
  type DayRange,
  type FiguresPart,
} from '@damrong/contract';
import { sql } from 'kysely';
import { startOfDay } from '../case/case-filter.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';

type Dimension = 'total' | 'province' | 'group' | 'channel' | 'district' | 'month';

interface FigureRow extends FiguresPart {
  readonly dimension: Dimension;
  readonly scores: readonly number[];
  readonly average: number | null;
}

/**
 * What came in during a period and what has become of it, in one pass over the cases of the period:
 * each case is counted once in every dimension. The figures are those of the moment, so that each is
 * what the list behind it shows.
 */
export async function countFigures(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { from, to, province }: CaseFiguresQuery,
  now: Date,
): Promise<CaseFigures> {
  const period =
    from === undefined || to === undefined
      ? daysOfPeriod({ year: fiscalYear(bangkokDate(now)) })
      : { from, to };
  const provinceCode = scope.kind === 'province' ? scope.provinceCode : (province ?? null);
  const isElsewhere = province !== undefined && province !== provinceCode;
  const rows = isElsewhere ? [] : await countParts(transaction, period, provinceCode, now);
  const parts = (dimension: Dimension) =>
    rows.filter((row) => row.dimension === dimension).map(partOf);
  const total = rows.find(({ dimension }) => dimension === 'total');
  return {
    ...period,
    provinceCode: isElsewhere ? province : provinceCode,
    countedAt: now.toISOString(),
    total: total === undefined ? nothing : tallyOf(total),
    satisfaction: {
      scores: [...(total?.scores ?? [0, 0, 0, 0, 0])],
      average: total?.average ?? null,
    },
    provinces: parts('province'),
    categoryGroups: parts('group'),
    channels: parts('channel'),
    districts: parts('district'),
    months: parts('month'),
  };
}

const nothing: CaseFigures['total'] = {
  received: 0,
  settled: 0,
  pending: 0,
  overdue: 0,
  settledInProvince: 0,
  contacts: 0,
  medianDays: null,
};

function tallyOf(row: FigureRow): CaseFigures['total'] {
  const { received, settled, pending, overdue, settledInProvince, contacts, medianDays } = row;
  return { received, settled, pending, overdue, settledInProvince, contacts, medianDays };
}

function partOf(row: FigureRow): FiguresPart {
  return { code: row.code, ...tallyOf(row) };
}

async function countParts(
  transaction: Transaction<'officer'>,
  { from, to }: DayRange,
  provinceCode: string | null,
  now: Date,
): Promise<FigureRow[]> {
  const ofProvince = provinceCode === null ? sql`` : sql`and cases.province_code = ${provinceCode}`;
  const places =
    provinceCode === null
      ? sql`('province', counted.province_code)`
      : sql`('district', counted.district_code)`;
  const { rows } = await sql<FigureRow>`
    with counted as (
      select cases.province_code, cases.district_code, cases.channel, cases.follower_count,
        split_part(cases.category_code, '.', 1) as category_group,
        to_char(cases.received_at at time zone 'Asia/Bangkok', 'YYYY-MM') as month,
        cases.status in ('closed', 'rejected') as is_settled,
        cases.due_on < ${bangkokDate(now)} as is_due,
        cases.status = 'closed' and (cases.province_code, cases.number) not in (
          select case_assignments.province_code, case_assignments.case_number
          from case_assignments left join agencies on agencies.id = case_assignments.agency_id
          where case_assignments.state <> 'returned'
            and (recipient_kind = 'agency' and agencies.province_code is null
              or recipient_kind = 'center' and place_code <> case_assignments.province_code)
        ) as is_settled_here,
        extract(epoch from cases.settled_at - cases.received_at)::float8 / 86400 as days,
        cases.rating_score
      from cases
      where cases.quarantine is null and cases.event_count > 0 ${ofProvince}
        and cases.received_at >= ${startOfDay(from, 0)}
        and cases.received_at < ${startOfDay(to, 1)}
    )
    select dimension, code,
      count(*)::integer as received,
      (count(*) filter (where is_settled))::integer as settled,
      (count(*) filter (where not is_settled))::integer as pending,
      (count(*) filter (where not is_settled and is_due))::integer as overdue,
      (count(*) filter (where is_settled_here))::integer as "settledInProvince",
      (count(*) + sum(follower_count))::integer as contacts,
      round((percentile_cont(0.5) within group (order by days)
        filter (where is_settled))::numeric, 1)::float8 as "medianDays",
      array[count(*) filter (where rating_score = 1), count(*) filter (where rating_score = 2),
        count(*) filter (where rating_score = 3), count(*) filter (where rating_score = 4),
        count(*) filter (where rating_score = 5)]::integer[] as scores,
      round(avg(rating_score) filter (where is_settled), 2)::float8 as average
    from counted, lateral (values ('total', null), ${places}, ('group', category_group),
      ('channel', channel), ('month', month)) as part (dimension, code)
    group by dimension, code
    order by dimension, received desc, code
  `.execute(transaction);
  return rows;
}
