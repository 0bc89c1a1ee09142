import {
  bangkokDate,
  provinces,
  fiscalMonthOf,
  reportDays,
  reportSpans,
  type NationalReport,
  type NationalReportQuery,
  type ProvinceStanding,
  type ReportReminder,
  type ReportSpan,
} from '@damrong/contract';
import { sql } from 'kysely';
import { auditRegister } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import { nothing } from '../figures/count-parts.ts';
import type { Officer } from '../officer/officer.ts';
import { assertOver } from './reports.ts';

type Tally = NationalReport['total'];

type Behind = Pick<ProvinceStanding, 'open' | 'unread' | 'overdue' | 'withoutResult'>;

const clear: Behind = { open: 0, unread: 0, overdue: 0, withoutResult: 0 };

/** How all provinces stand with a report, what the reports add up to, and who is behind today. */
export async function readNationalReport(
  transaction: Transaction<'officer'>,
  query: NationalReportQuery,
  now: Date,
): Promise<NationalReport> {
  const { year, span } = subjectOf(query, now);
  const submitted = await latestReports(transaction, year, span);
  const reminded = await latestReminders(transaction, year, span);
  const behind = await countBehind(transaction, now);
  const standings = provinces.map(({ code }): ProvinceStanding => {
    const report = submitted.get(code);
    return {
      provinceCode: code,
      reportId: report?.id ?? null,
      submittedAt: report?.submitted_at?.toISOString() ?? null,
      remindedAt: reminded.get(code)?.toISOString() ?? null,
      tally: report?.tally ?? null,
      ...(behind.get(code) ?? clear),
    };
  });
  return {
    ...{ year, span, ...reportDays(year, span), countedAt: now.toISOString() },
    submitted: submitted.size,
    total: sumOf([...submitted.values()].map(({ tally }) => tally)),
    provinces: standings,
  };
}

/** The month that ended last, where nothing is said. */
function subjectOf(
  { year, span }: NationalReportQuery,
  now: Date,
): { readonly year: number; readonly span: ReportSpan } {
  if (year !== undefined) return { year: Number(year), span: span ?? 'year' };
  const [thisYear = 0, month = 0] = bangkokDate(now).split('-').map(Number);
  const before = new Date(Date.UTC(thisYear, month - 1, 0)).toISOString().slice(0, 10);
  const ended = fiscalMonthOf(before);
  return {
    year: ended.year,
    span: span ?? reportSpans.find((one) => one === `m${ended.month}`) ?? 'year',
  };
}

/** Of each province the last revision that was submitted, with its total and not all of its numbers. */
async function latestReports(transaction: Transaction<'officer'>, year: number, span: ReportSpan) {
  const rows = await transaction
    .selectFrom('reports')
    .select(['province_code', 'id', 'submitted_at'])
    .select(sql<Tally>`figures #> '{received,total}'`.as('tally'))
    .distinctOn('province_code')
    .where('year', '=', year)
    .where('span', '=', span)
    .where('state', '=', 'submitted')
    .orderBy('province_code')
    .orderBy('revision', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.province_code, row]));
}

async function latestReminders(
  transaction: Transaction<'officer'>,
  year: number,
  span: ReportSpan,
): Promise<Map<string, Date>> {
  const rows = await transaction
    .selectFrom('report_reminders')
    .select('province_code')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('year', '=', year)
    .where('span', '=', span)
    .groupBy('province_code')
    .execute();
  return new Map(rows.map((row) => [row.province_code, row.at]));
}

async function countBehind(
  transaction: Transaction<'officer'>,
  now: Date,
): Promise<Map<string, Behind>> {
  const { rows } = await sql<Behind & { province_code: string }>`
    select province_code, count(*)::integer as open,
      (count(*) filter (where status = 'new'))::integer as unread,
      (count(*) filter (where due_on < ${bangkokDate(now)}))::integer as overdue,
      (count(*) filter (where result is null))::integer as "withoutResult"
    from cases
    where status not in ('closed', 'rejected') and quarantine is null and event_count > 0
    group by province_code
  `.execute(transaction);
  return new Map(rows.map(({ province_code: code, ...counts }) => [code, counts]));
}

/** A median cannot be added up. */
function sumOf(tallies: readonly Tally[]): Tally {
  const keys = Object.keys(nothing) as (keyof Tally)[];
  return tallies.reduce<Tally>(
    (sum, tally) => ({
      ...(Object.fromEntries(
        keys.map((key) => [key, (sum[key] ?? 0) + (tally[key] ?? 0)]),
      ) as unknown as Tally),
      medianDays: null,
    }),
    nothing,
  );
}

interface Reminding {
  readonly transaction: Transaction<'officer'>;
  readonly by: Officer;
  readonly now: Date;
}

/** Those that have submitted meanwhile are left alone. @throws ProblemError before the period is over */
export async function remindProvinces(
  { transaction, by, now }: Reminding,
  { year, span, provinces: wanted }: ReportReminder,
): Promise<void> {
  assertOver({ year, span }, now);
  const submitted = await latestReports(transaction, year, span);
  for (const province of new Set(wanted)) {
    if (submitted.has(province)) continue;
    await transaction
      .insertInto('report_reminders')
      .values({ province_code: province, year, span, at: now, officer_id: by.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await auditRegister({ transaction, by, now }, 'report_reminded', {
      provinceCode: province,
      name: `${year} ${span}`,
    });
  }
}
