import {
  bangkokDate,
  fiscalYear,
  maskNationalIds,
  reportDays,
  type Report,
  type ReportInFull,
  type ReportList,
  type ReportQuery,
  type ReportSpan,
} from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { ReportTable } from '../database/report-tables.ts';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { countReport } from './count-report.ts';

export type ReportRow = Selectable<ReportTable>;

/** Reports of the province about a fiscal year, and of what the ministry has reminded it. */
export async function listReports(
  transaction: Transaction<'officer'>,
  scope: Scope,
  query: ReportQuery,
  now: Date,
): Promise<ReportList> {
  if (scope.kind !== 'province') throw new ProblemError('not_permitted');
  const year = query.year === undefined ? fiscalYear(bangkokDate(now)) : Number(query.year);
  const rows = await transaction
    .selectFrom('reports')
    .selectAll()
    .where('province_code', '=', scope.provinceCode)
    .where('year', '=', year)
    .orderBy('span')
    .orderBy('revision', 'desc')
    .execute();
  const reminders = await transaction
    .selectFrom('report_reminders')
    .select(['year', 'span', 'at'])
    .where('province_code', '=', scope.provinceCode)
    .where('year', '=', year)
    .orderBy('at', 'desc')
    .execute();
  return {
    year,
    reports: rows.map(reportView),
    reminders: reminders.map((row) => ({ ...row, at: row.at.toISOString() })),
  };
}

/** A report with its numbers; @throws ProblemError where the scope does not have it */
export async function readReport(
  transaction: Transaction<'officer'>,
  scope: Scope,
  id: string,
  now: Date,
): Promise<ReportInFull> {
  const row = await findReport(transaction, scope, id);
  const current = await countReport(transaction, row, now);
  const figures = row.figures ?? current;
  return {
    ...reportView(row),
    figures,
    current: row.figures === null ? null : current,
    titles: await titlesOf(
      transaction,
      row.province_code,
      figures.overdue.cases.map(({ number }) => number),
    ),
  };
}

/** Half a month must not become what the province says about it. @throws ProblemError before the last day is over */
export function assertOver(
  { year, span }: { readonly year: number; readonly span: ReportSpan },
  now: Date,
): void {
  if (reportDays(year, span).to >= bangkokDate(now)) throw new ProblemError('report_not_over');
}

/** @throws ProblemError where there is none in the scope */
export async function findReport(
  transaction: Transaction<'officer'>,
  scope: Scope,
  id: string,
): Promise<ReportRow> {
  const row = await transaction
    .selectFrom('reports')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  const isOpenTo =
    row !== undefined &&
    isInScope(scope, row.province_code) &&
    (scope.kind === 'province' || row.state === 'submitted');
  if (!isOpenTo) throw new ProblemError('not_found');
  return row;
}

export function reportView(row: ReportRow): Report {
  const { id, year, span, revision, state, reason, note, version } = row;
  return {
    ...{ id, provinceCode: row.province_code, year, span, ...reportDays(year, span) },
    ...{ revision, state, reason, note, version },
    prepared: signature(row.prepared_by_name, row.prepared_at),
    approved: signature(row.approved_by_name, row.approved_at),
    submitted: signature(row.submitted_by_name, row.submitted_at),
  };
}

function signature(name: string | null, at: Date | null): Report['prepared'] {
  return name === null || at === null ? null : { name, at: at.toISOString() };
}

/** A report keeps no title: what citizens wrote is read where it stands, or not at all. */
async function titlesOf(
  transaction: Transaction<'officer'>,
  provinceCode: string,
  numbers: readonly string[],
): Promise<Record<string, string>> {
  if (numbers.length === 0) return {};
  const rows = await transaction
    .selectFrom('cases')
    .select(['number', 'title'])
    .where('province_code', '=', provinceCode)
    .where('number', 'in', numbers)
    .execute();
  return Object.fromEntries(rows.map(({ number, title }) => [number, maskNationalIds(title)]));
}
