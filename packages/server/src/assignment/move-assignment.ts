import {
  bangkokDate,
  findAssignmentRule,
  type AssignmentMove,
  type AssignmentRule,
  type AssignmentStepInput,
} from '@damrong/contract';
import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import { appendEvent, lockCase } from '../case/append-event.ts';
import { caseKey } from '../case/case-key.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { assignmentEvent } from './assignment-event.ts';
import { countedAssignments, holdersOf, statusAfter } from './assignment-sum.ts';
import type { AssignmentRow } from './assignment-view.ts';
import { findAssignment, type AssignmentKey } from './find-assignment.ts';

/** Who makes a step of which assignment, and the version of it on which that was decided. */
export interface AssignmentChange extends AssignmentKey {
  readonly officer: Officer;
  readonly version: number;
  readonly now: Date;
}

/** Moves that may set another day. */
const dated: readonly AssignmentMove[] = ['chase', 'revise'];

/**
 * The next step of an assignment, and what follows of it for the case. A stale step is refused by the
 * version of the assignment and not of the case, which would tell an agency of the centre's own work.
 * @throws ProblemError when it is not in scope, the other side was first, or no rule allows it
 */
export async function moveAssignment(
  transaction: Transaction<'officer' | 'agency'>,
  scope: Scope,
  change: AssignmentChange,
  { move, text, dueOn }: AssignmentStepInput,
): Promise<void> {
  const { officer, now: at } = change;
  // Before anything is locked: whoever is too late is told so, also where the case is out of sight.
  refuseStale(await findAssignment(transaction, scope, change), change);
  const locked = await lockCase(transaction, caseKey(change.number));
  // Every step locks the case first, so that the row stays as it is from here on.
  const row = await findAssignment(transaction, scope, change);
  refuseStale(row, change);
  if (locked === undefined) throw new ProblemError('assignment_move_not_allowed');
  const rule = findRule(row, move, officer);
  if (rule.requiresText && text === undefined) throw fieldProblem('note_required', 'text');
  if (dueOn !== undefined && (!dated.includes(move) || dueOn < bangkokDate(at))) {
    throw fieldProblem('invalid', 'dueOn');
  }
  const before = await countedAssignments(transaction, locked);
  const after = before.map((one) => (one.seq === row.seq ? { ...one, state: rule.to } : one));
  const status = statusAfter(before, after);
  const said = {
    assignment: row.seq,
    move,
    recipient: row.recipient_name,
    text: text ?? null,
    dueOn: dueOn ?? null,
  };
  const event = assignmentEvent({ at, officer }, said, status);
  await appendEvent(transaction, locked, event, { agency: holdersOf(after) });
  // The last thing about the case: an agency that has returned it no longer sees it.
  const { provinceCode, number: caseNumber } = locked;
  if (status !== null)
    await enqueue(transaction, { at, topic: 'case_changed', provinceCode, caseNumber });
  await writeAudit(transaction, {
    at,
    action: 'assignment_moved',
    provinceCode,
    officerId: officer.id,
    caseNumber,
    reason: move,
  });
  await transaction
    .updateTable('case_assignments')
    .set({
      state: rule.to,
      text: text ?? null,
      changed_at: at,
      changed_by: officer.id,
      changed_by_name: officer.displayName,
      version: row.version + 1,
      ...(dueOn === undefined ? {} : { due_on: dueOn }),
      ...(move === 'chase' ? { chases: sql<number>`chases + 1` } : {}),
    })
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', caseNumber)
    .where('seq', '=', row.seq)
    .execute();
}

function refuseStale({ version }: AssignmentRow, seen: AssignmentChange): void {
  if (version !== seen.version) throw new ProblemError('assignment_changed');
}

function findRule(row: AssignmentRow, move: AssignmentMove, { role }: Officer): AssignmentRule {
  const rule = row.ended_at === null ? findAssignmentRule(row.state, move, role) : undefined;
  if (rule === undefined) throw new ProblemError('assignment_move_not_allowed');
  return rule;
}
