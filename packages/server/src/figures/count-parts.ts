import { bangkokDate, type DayRange, type FiguresPart } from '@damrong/contract';
import { sql, type RawBuilder } from 'kysely';
import { startOfDay } from '../case/case-filter.ts';
import type { Transaction } from '../database/transaction.ts';

/** By what cases are divided; each of them is counted once in every one of these but `agency`. */
export type Dimension =
  | 'total'
  | 'province'
  | 'nature'
  | 'group'
  | 'category'
  | 'channel'
  | 'district'
  | 'month'
  | 'agency';

export interface CountedRow extends FiguresPart {
  readonly dimension: Dimension;
  readonly scores: readonly number[];
  readonly average: number | null;
}

/**
 * Which cases of a period are counted: those that were received in it, with what has become of them by
 * now; or those on which the centre worked in it, with what had become of them at its end.
 */
export type Basis = 'received' | 'worked';

interface Counting {
  readonly period: DayRange;
  /** Null for the whole country. */
  readonly provinceCode: string | null;
  readonly now: Date;
  readonly basis: Basis;
  readonly dimensions: readonly Dimension[];
}

const codes: Readonly<Record<Exclude<Dimension, 'agency'>, RawBuilder<unknown>>> = {
  total: sql`null::text`,
  province: sql`counted.province_code`,
  nature: sql`counted.nature`,
  group: sql`split_part(counted.category_code, '.', 1)`,
  category: sql`counted.category_code`,
  channel: sql`counted.channel`,
  district: sql`counted.district_code`,
  month: sql`to_char(counted.received_at at time zone 'Asia/Bangkok', 'YYYY-MM')`,
};

/**
 * Counts the cases of a period in one pass, by all the dimensions at once. A case that several agencies
 * have had is counted with each of them; null stands for those that nobody but the centre has had.
 */
export async function countParts(
  transaction: Transaction<'officer' | 'maintenance'>,
  { period: { from, to }, provinceCode, now, basis, dimensions }: Counting,
): Promise<CountedRow[]> {
  const ofProvince = provinceCode === null ? sql`` : sql`and cases.province_code = ${provinceCode}`;
  const today = bangkokDate(now);
  const [start, end] = [startOfDay(from, 0), startOfDay(to, 1)];
  const isReceived = basis === 'received';
  const isIn = isReceived
    ? sql`cases.received_at >= ${start}`
    : sql`(cases.settled_at is null or cases.settled_at >= ${start})`;
  const isSettled = isReceived
    ? sql`cases.status in ('closed', 'rejected')`
    : sql`coalesce(cases.settled_at < ${end}, false)`;
  const isDue =
    isReceived || today <= to ? sql`cases.due_on < ${today}` : sql`cases.due_on <= ${to}`;
  const parts = sql.join(
    dimensions.flatMap((name) => (name === 'agency' ? [] : [sql`(${name}::text, ${codes[name]})`])),
  );
  const agencies = dimensions.includes('agency')
    ? sql`union all
      select counted.*, 'agency', held.name
      from counted left join held on held.province_code = counted.province_code
        and held.case_number = counted.number`
    : sql``;
  const { rows } = await sql<CountedRow>`
    with counted as (
      select cases.province_code, cases.number, cases.district_code, cases.channel, cases.nature,
        cases.category_code, cases.received_at, cases.follower_count, cases.rating_score,
        cases.urgency_rank < 3 as is_urgent,
        ${isSettled} as is_settled,
        ${isDue} as is_due,
        ${isSettled} and cases.status = 'closed' and (cases.province_code, cases.number) not in (
          select case_assignments.province_code, case_assignments.case_number
          from case_assignments left join agencies on agencies.id = case_assignments.agency_id
          where case_assignments.state <> 'returned'
            and (recipient_kind = 'agency' and agencies.province_code is null
              or recipient_kind = 'center' and place_code <> case_assignments.province_code)
        ) as is_settled_here,
        extract(epoch from cases.settled_at - cases.received_at)::float8 / 86400 as days
      from cases
      where cases.quarantine is null and cases.event_count > 0 ${ofProvince}
        and ${isIn} and cases.received_at < ${end}
    ), held as (
      select distinct given.province_code, given.case_number,
        coalesce(own.name_th, given.recipient_name) as name
      from case_assignments given
        left join agencies named on named.id = given.agency_id
        left join agencies own on own.id = coalesce(named.merged_into, named.id)
      where given.state not in ('returned', 'withdrawn')
    ), parted as (
      select counted.*, dimension, code
      from counted, lateral (values ${parts}) as plain (dimension, code)
      ${agencies}
    )
    select dimension, code,
      count(*)::integer as received,
      (count(*) filter (where is_settled))::integer as settled,
      (count(*) filter (where not is_settled))::integer as pending,
      (count(*) filter (where not is_settled and is_due))::integer as overdue,
      (count(*) filter (where is_urgent))::integer as urgent,
      (count(*) filter (where is_settled_here))::integer as "settledInProvince",
      (count(*) + sum(follower_count))::integer as contacts,
      round((percentile_cont(0.5) within group (order by days)
        filter (where is_settled))::numeric, 1)::float8 as "medianDays",
      array[count(*) filter (where rating_score = 1), count(*) filter (where rating_score = 2),
        count(*) filter (where rating_score = 3), count(*) filter (where rating_score = 4),
        count(*) filter (where rating_score = 5)]::integer[] as scores,
      round(avg(rating_score) filter (where is_settled), 2)::float8 as average
    from parted
    group by dimension, code
    order by dimension, received desc, code
  `.execute(transaction);
  return rows;
}

/** The parts of one dimension, by how much there was. */
export function partsOf(rows: readonly CountedRow[], dimension: Dimension): FiguresPart[] {
  return rows
    .filter((row) => row.dimension === dimension)
    .map((row) => ({ code: row.code, ...tallyOf(row) }));
}

/** All of them together, and how those who complained have rated it. */
export function totalOf(rows: readonly CountedRow[]) {
  const total = rows.find(({ dimension }) => dimension === 'total');
  return {
    total: total === undefined ? { ...nothing } : tallyOf(total),
    satisfaction: {
      scores: [...(total?.scores ?? [0, 0, 0, 0, 0])],
      average: total?.average ?? null,
    },
  };
}

/** A tally of no case at all. */
export const nothing: Omit<FiguresPart, 'code'> = {
  received: 0,
  settled: 0,
  pending: 0,
  overdue: 0,
  urgent: 0,
  settledInProvince: 0,
  contacts: 0,
  medianDays: null,
};

function tallyOf(row: CountedRow): Omit<FiguresPart, 'code'> {
  const { received, settled, pending, overdue, urgent, settledInProvince, contacts } = row;
  const { medianDays } = row;
  return { received, settled, pending, overdue, urgent, settledInProvince, contacts, medianDays };
}
