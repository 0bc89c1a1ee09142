import {
  findReportRule,
  type AuditAction,
  type NewReport,
  type Report,
  type ReportMove,
  type ReportStep,
} from '@damrong/contract';
import { auditRegister } from '../audit/write-audit.ts';
import { isDatabaseError } from '../database/database-error.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import { mayIn, type Scope } from '../officer/scope.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { countReport } from './count-report.ts';
import { assertOver, findReport, reportView, type ReportRow } from './reports.ts';

/** Who works on reports, and how far that reaches. */
export interface ReportWork {
  readonly transaction: Transaction<'officer'>;
  readonly by: Officer;
  readonly scope: Scope;
  readonly now: Date;
}

const UNIQUE = '23505';

const stepActions: Readonly<Record<ReportStep, AuditAction>> = {
  send: 'report_sent',
  return: 'report_returned',
  approve: 'report_approved',
  submit: 'report_submitted',
};

/** @throws ProblemError where one is open, or a correction does not say why */
export async function prepareReport(
  work: ReportWork,
  { year, span, reason }: NewReport,
): Promise<Report> {
  const { transaction, by, scope, now } = work;
  if (scope.kind !== 'province') throw new ProblemError('not_permitted');
  const last = await transaction
    .selectFrom('reports')
    .select(['revision', 'state'])
    .where('province_code', '=', scope.provinceCode)
    .where('year', '=', year)
    .where('span', '=', span)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last !== undefined && last.state !== 'submitted') throw new ProblemError('report_open');
  if (last !== undefined && reason === undefined) throw fieldProblem('required', 'reason');
  const row = await transaction
    .insertInto('reports')
    .values({
      province_code: scope.provinceCode,
      ...{ year, span, revision: (last?.revision ?? 0) + 1 },
      reason: last === undefined ? null : (reason ?? null),
      ...{ prepared_by: by.id, prepared_by_name: by.displayName, prepared_at: now },
    })
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch((error: unknown) => {
      if (isDatabaseError(error) && error.code === UNIQUE) throw new ProblemError('report_open');
      throw error;
    });
  await note(work, last === undefined ? 'report_prepared' : 'report_corrected', row, row.reason);
  return reportView(row);
}

/** @throws ProblemError where it is not for them, not its turn, too early, or it has changed meanwhile */
export async function moveReport(
  work: ReportWork,
  seen: { readonly id: string; readonly version: number },
  { step, note: said }: ReportMove,
): Promise<Report> {
  const { transaction, by, scope, now } = work;
  const before = await findReport(transaction, scope, seen.id);
  // The row itself is locked by the update, which names the version that was seen.
  if (before.version !== seen.version) throw new ProblemError('report_changed');
  const rule = findReportRule(before.state, step);
  if (rule === undefined) throw new ProblemError('report_move_not_allowed');
  if (!mayIn(by, rule.permission, before.province_code)) throw new ProblemError('not_permitted');
  if (rule.requiresNote && said === undefined) throw fieldProblem('required', 'note');
  if (step !== 'return') assertOver(before, now);
  const row = await transaction
    .updateTable('reports')
    .set({
      ...(await changesOf(work, before, step)),
      state: rule.to,
      note: step === 'return' ? (said ?? null) : null,
      version: before.version + 1,
    })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('report_changed');
  await note(work, stepActions[step], row, said ?? null);
  return reportView(row);
}

async function changesOf(
  { transaction, by, now }: ReportWork,
  before: ReportRow,
  step: ReportStep,
) {
  switch (step) {
    case 'send':
      return {
        figures: JSON.stringify(await countReport(transaction, before, now)),
        ...{ prepared_by: by.id, prepared_by_name: by.displayName, prepared_at: now },
      };
    case 'approve':
      return { approved_by: by.id, approved_by_name: by.displayName, approved_at: now };
    case 'submit':
      return { submitted_by: by.id, submitted_by_name: by.displayName, submitted_at: now };
    case 'return':
      return { figures: null, approved_by: null, approved_by_name: null, approved_at: null };
  }
}

function note(
  { transaction, by, now }: ReportWork,
  action: AuditAction,
  { province_code: provinceCode, year, span, revision }: ReportRow,
  said: string | null,
): Promise<void> {
  const name = [`${year} ${span} · ${revision}`, ...(said === null ? [] : [said])].join(' · ');
  return auditRegister({ transaction, by, now }, action, { provinceCode, name });
}
