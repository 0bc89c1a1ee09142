import {
  bangkokDate,
  MAX_REPORTED_OVERDUE,
  reportDays,
  type OverdueCase,
  type ReportCounts,
  type ReportFigures,
  type ReportSpan,
} from '@damrong/contract';
import { sql } from 'kysely';
import { startOfDay } from '../case/case-filter.ts';
import { urgencyOfRank } from '../case/urgency.ts';
import type { Transaction } from '../database/transaction.ts';
import {
  countParts,
  partsOf,
  totalOf,
  type CountedRow,
  type Dimension,
} from '../figures/count-parts.ts';

/** What a report is about. */
export interface ReportSubject {
  readonly province_code: string;
  readonly year: number;
  readonly span: ReportSpan;
}

const YEARS = 3;

const dimensions: readonly Dimension[] = [
  'total',
  'nature',
  'group',
  'category',
  'channel',
  'district',
  'agency',
];

/**
 * Counts everything that a report of a province tells, as it is now. Each statement sees what is committed
 * by then; what a report says twice is therefore taken from one of them.
 */
export async function countReport(
  transaction: Transaction<'officer'>,
  { province_code: provinceCode, year, span }: ReportSubject,
  now: Date,
): Promise<ReportFigures> {
  const counting = { provinceCode, now, dimensions };
  const period = reportDays(year, span);
  const received = await countParts(transaction, { ...counting, period, basis: 'received' });
  const worked = await countParts(transaction, { ...counting, period, basis: 'worked' });
  const counts = countsOf(received);
  const { total, categoryGroups } = counts;
  const years: ReportFigures['years'] = [{ year, total, categoryGroups }];
  for (let back = 1; back < YEARS; back += 1) {
    const rows = await countParts(transaction, {
      ...{ provinceCode, now, basis: 'received', period: reportDays(year - back, span) },
      dimensions: ['total', 'group'],
    });
    years.push({
      ...{ year: year - back, total: totalOf(rows).total },
      categoryGroups: partsOf(rows, 'group'),
    });
  }
  return {
    countedAt: now.toISOString(),
    received: counts,
    worked: countsOf(worked),
    years,
    overdue: {
      total: total.overdue,
      cases: (await listOverdue(transaction, provinceCode, period, now)).slice(0, total.overdue),
    },
    satisfaction: totalOf(received).satisfaction,
  };
}

function countsOf(rows: readonly CountedRow[]): ReportCounts {
  return {
    total: totalOf(rows).total,
    natures: partsOf(rows, 'nature'),
    categoryGroups: partsOf(rows, 'group'),
    categories: partsOf(rows, 'category'),
    channels: partsOf(rows, 'channel'),
    districts: partsOf(rows, 'district'),
    agencies: partsOf(rows, 'agency'),
  };
}

/** The cases of the period that are overdue now, the longest first; no more than can be read. */
async function listOverdue(
  transaction: Transaction<'officer'>,
  provinceCode: string,
  { from, to }: { readonly from: string; readonly to: string },
  now: Date,
): Promise<OverdueCase[]> {
  const today = bangkokDate(now);
  const rows = await transaction
    .selectFrom('cases')
    .select(['number', 'status', 'category_code', 'agency', 'due_on', 'urgency_rank'])
    .select(sql<number>`${today}::date - due_on`.as('days'))
    .where('province_code', '=', provinceCode)
    .where('quarantine', 'is', null)
    .where('status', 'not in', ['closed', 'rejected'])
    .where('due_on', '<', today)
    .where('event_count', '>', 0)
    .where(sql<boolean>`received_at >= ${startOfDay(from, 0)}`)
    .where(sql<boolean>`received_at < ${startOfDay(to, 1)}`)
    .orderBy('due_on')
    .orderBy('number')
    .limit(MAX_REPORTED_OVERDUE)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    status: row.status,
    categoryCode: row.category_code,
    agency: row.agency,
    dueOn: row.due_on ?? today,
    days: row.days,
    urgency: urgencyOfRank(row.urgency_rank),
  }));
}
