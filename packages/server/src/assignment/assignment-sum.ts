import {
  isOpenAssignment,
  statusOfAssignments,
  type AssignmentState,
  type CaseStatus,
} from '@damrong/contract';
import { sql } from 'kysely';
import type { CaseKey } from '../case/case-key.ts';
import type { Transaction } from '../database/transaction.ts';

/** One of the assignments that count, those of before the case was last settled left out. */
export interface CountedAssignment {
  readonly seq: number;
  readonly name: string;
  readonly state: AssignmentState;
}

/** All that count for a case, those of other receivers too. */
export async function countedAssignments(
  transaction: Transaction<'officer' | 'agency'>,
  { provinceCode, number }: CaseKey,
): Promise<CountedAssignment[]> {
  const { rows } = await sql<CountedAssignment>`
    select seq, recipient_name as name, state
      from damrong_assignment_states(${provinceCode}, ${number})
  `.execute(transaction);
  return rows;
}

/** The status that a step leads the case to; null where what they add up to stays the same. */
export function statusAfter(
  before: readonly CountedAssignment[],
  after: readonly CountedAssignment[],
): CaseStatus | null {
  const sum = sumOf(after);
  return sum === sumOf(before) ? null : sum;
}

/** Names of those who have the case, as the citizen reads them; null for nobody. */
export function holdersOf(assignments: readonly CountedAssignment[]): string | null {
  const names = assignments.filter(({ state }) => isOpenAssignment(state)).map(({ name }) => name);
  return names.length === 0 ? null : names.join(', ');
}

function sumOf(assignments: readonly CountedAssignment[]): CaseStatus | null {
  return statusOfAssignments(assignments.map(({ state }) => state));
}
