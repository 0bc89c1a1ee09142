import { sql, type Expression, type SqlBool } from 'kysely';
import { caseKey } from '../case/case-key.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import type { AssignmentRow } from './assignment-view.ts';

export interface AssignmentKey {
  readonly number: string;
  readonly seq: number;
}

/** Narrows assignments to those of a centre or of an agency. */
export function assignmentsIn(scope: Scope): Expression<SqlBool> {
  switch (scope.kind) {
    case 'nation':
      return sql<SqlBool>`true`;
    case 'province':
      return sql<SqlBool>`case_assignments.province_code = ${scope.provinceCode}`;
    case 'agency':
      return sql<SqlBool>`case_assignments.agency_id in (select damrong_agencies())`;
  }
}

/** @throws ProblemError when there is no such assignment in the scope */
export async function findAssignment(
  transaction: Transaction<'officer' | 'agency'>,
  scope: Scope,
  { number, seq }: AssignmentKey,
): Promise<AssignmentRow> {
  const row = await transaction
    .selectFrom('case_assignments')
    .selectAll()
    .where('province_code', '=', caseKey(number).provinceCode)
    .where('case_number', '=', number)
    .where('seq', '=', seq)
    .where(assignmentsIn(scope))
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('case_not_found');
  return row;
}
