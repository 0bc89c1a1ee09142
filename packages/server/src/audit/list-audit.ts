import {
  auditActionsOf,
  type AuditEntry,
  type AuditList,
  type AuditQuery,
} from '@damrong/contract';
import { sql } from 'kysely';
import { startOfDay } from '../case/case-filter.ts';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { fieldProblem } from '../problem-error.ts';
import { NATION } from './write-audit.ts';

/** Acts whose entry names, as its reason, the account that they were about. */
const aboutAccounts = auditActionsOf('accounts');

interface Row {
  readonly id: string;
  readonly province_code: string;
  readonly at: Date;
  readonly action: string;
  readonly case_number: string | null;
  readonly username: string | null;
  readonly display_name: string | null;
  readonly detail: string | null;
}

/** A page of the audit of the scope, the newest first. */
export async function listAudit(
  transaction: Transaction<'officer'>,
  scope: Scope,
  query: AuditQuery,
): Promise<AuditList> {
  const limit = Math.floor(query.limit);
  const { rows } = await sql<Row>`
    select entry.id, entry.province_code, entry.at, entry.action, entry.case_number,
        told.username, told.display_name, told.detail
      from (${matching(scope, query)} order by id desc limit ${limit + 1}) entry
        cross join lateral damrong_audit_told(entry.province_code, entry.id) told
      order by entry.id desc`.execute(transaction);
  const shown = rows.slice(0, limit);
  return {
    entries: shown.map(auditEntry),
    nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

function auditEntry(row: Row): AuditEntry {
  const { id, at, action, username, display_name: displayName, detail } = row;
  return {
    id,
    at: at.toISOString(),
    action,
    provinceCode: row.province_code === NATION ? null : row.province_code,
    officer: username === null || displayName === null ? null : { username, displayName },
    caseNumber: row.case_number,
    detail,
  };
}

function matching(scope: Scope, query: AuditQuery) {
  const { kind, who, from, to, cursor } = query;
  const conditions = [sql`true`];
  const place = provinceOf(scope, query);
  if (place !== undefined) conditions.push(sql`province_code = ${place}`);
  if (query.case !== undefined) conditions.push(sql`case_number = ${query.case}`);
  if (kind !== undefined) conditions.push(sql`action = any(${[...auditActionsOf(kind)]}::text[])`);
  if (from !== undefined) conditions.push(sql`at >= ${startOfDay(from, 0)}`);
  if (to !== undefined) conditions.push(sql`at < ${startOfDay(to, 1)}`);
  if (cursor !== undefined) conditions.push(sql`id < ${cursor}::bigint`);
  if (who !== undefined) {
    conditions.push(sql`(officer_id in (select damrong_audit_officers(${who}))
      or action = any(${[...aboutAccounts]}::text[])
        and exists (select from damrong_audit_told(province_code, id) about
          where position(lower(${who}) in lower(about.detail)) > 0))`);
  }
  return sql`select province_code, id, at, action, case_number from audit_entries
    where ${sql.join(conditions, sql` and `)}`;
}

/** The one province that is asked for; undefined for the whole country. */
function provinceOf(scope: Scope, { province, case: caseNumber }: AuditQuery): string | undefined {
  const wanted = province ?? caseNumber?.slice(5, 7);
  if (wanted !== undefined && !isInScope(scope, wanted)) {
    throw fieldProblem('invalid', province === undefined ? 'case' : 'province');
  }
  return scope.kind === 'province' ? scope.provinceCode : wanted;
}
