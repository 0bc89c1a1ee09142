import {
  maskNationalIds,
  type Assignment,
  type AssignmentList,
  type AssignmentQuery,
} from '@damrong/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { CaseKey } from '../case/case-key.ts';
import { urgencyOfRank } from '../case/urgency.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import { mayIn, type Scope } from '../officer/scope.ts';
import { fieldProblem } from '../problem-error.ts';
import { assignmentView, type AssignmentRow } from './assignment-view.ts';
import { assignmentsIn } from './find-assignment.ts';

const NEVER = '9999-12-31';
const position = z.tuple([z.iso.date(), z.string().check(z.maxLength(20)), z.int()]);
const openStates = ['sent', 'accepted', 'in_progress'] as const;

interface Asking {
  readonly officer: Officer;
  readonly now: Date;
}

/** A page of what is in the hands of an agency, or of those to whom a centre has given it. */
export async function listAssignments(
  transaction: Transaction<'officer' | 'agency'>,
  scope: Scope,
  { officer, now }: Asking,
  { filter, cursor, limit }: AssignmentQuery,
): Promise<AssignmentList> {
  const most = Math.floor(limit);
  let page = transaction
    .selectFrom('case_assignments')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.province_code', '=', 'case_assignments.province_code')
        .onRef('cases.number', '=', 'case_assignments.case_number'),
    )
    .selectAll('case_assignments')
    .select(['cases.title', 'cases.category_code', 'cases.district_code', 'cases.urgency_rank'])
    .where(assignmentsIn(scope));
  if (filter === 'open') {
    page = page
      .where('case_assignments.state', 'in', openStates)
      .where('case_assignments.ended_at', 'is', null);
  } else if (scope.kind === 'agency') {
    // What has come back is out of the receiver's sight.
    page = page.where('case_assignments.state', 'in', [...openStates, 'result']);
  }
  if (cursor !== undefined) {
    const [day, number, seq] = readCursor(cursor);
    page = page.where(
      sql<boolean>`(coalesce(case_assignments.due_on, date '9999-12-31'),
        case_assignments.case_number, case_assignments.seq) > (${day}::date, ${number}, ${seq})`,
    );
  }
  const rows = await page
    .orderBy(sql`coalesce(case_assignments.due_on, date '9999-12-31')`)
    .orderBy('case_assignments.case_number')
    .orderBy('case_assignments.seq')
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  const last = rows.length > most ? shown.at(-1) : undefined;
  return {
    assignments: shown.map((row) => ({
      ...assignmentView(row, officer.role, now),
      title: maskNationalIds(row.title),
      categoryCode: row.category_code,
      provinceCode: row.province_code,
      districtCode: row.district_code,
      urgency: urgencyOfRank(row.urgency_rank),
    })),
    nextCursor: last === undefined ? null : writeCursor(last),
  };
}

/** To whom a case was given, as an officer of the centre sees it. */
export async function assignmentsOf(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
  { officer, now }: Asking,
): Promise<Assignment[]> {
  const rows = await transaction
    .selectFrom('case_assignments')
    .selectAll()
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .orderBy('seq')
    .execute();
  const role = mayIn(officer, 'assignment.answer', provinceCode) ? officer.role : undefined;
  return rows.map((row) => assignmentView(row, role, now));
}

function writeCursor({ due_on, case_number, seq }: AssignmentRow): string {
  return Buffer.from(JSON.stringify([due_on ?? NEVER, case_number, seq])).toString('base64url');
}

/** @throws ProblemError when it is none of ours */
function readCursor(cursor: string): z.infer<typeof position> {
  try {
    return z.parse(position, JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw fieldProblem('invalid', 'cursor');
  }
}
