import { may, type Permission } from '../access/access.ts';
import type { AssignmentState } from '../codes/assignment-states.ts';
import type { CaseStatus } from '../codes/case-statuses.ts';
import type { OfficerRole } from '../codes/officer-roles.ts';

/**
 * What can be done about an assignment once it is sent. The first four are the receiver's, or the
 * centre's for a receiver that answers by letter; the rest is the centre's alone.
 */
export const assignmentMoves = [
  'accept',
  'progress',
  'result',
  'return',
  'chase',
  'revise',
  'withdraw',
] as const;

/** A step after the sending, by the receiver or by the centre; it may leave the state as it is. */
export type AssignmentMove = (typeof assignmentMoves)[number];

/** `requiresText`: a report, a result or a reason that the other side must have. */
export interface AssignmentRule {
  readonly move: AssignmentMove;
  readonly from: AssignmentState;
  readonly to: AssignmentState;
  readonly permission: Permission;
  readonly requiresText: boolean;
}

const open = ['sent', 'accepted', 'in_progress'] as const satisfies AssignmentState[];

/** Which move may follow on which state, whoever makes it. */
export const assignmentRules: readonly AssignmentRule[] = [
  answer('accept', 'sent', 'accepted', false),
  ...open.map((from) => answer('progress', from, 'in_progress', true)),
  ...open.map((from) => answer('result', from, 'result', true)),
  ...open.map((from) => answer('return', from, 'returned', true)),
  ...open.map((from) => order('chase', from, from, false)),
  order('revise', 'result', 'in_progress', true),
  ...open.map((from) => order('withdraw', from, 'withdrawn', true)),
];

/** The rule by which the role may make the move; undefined where none allows it. */
export function findAssignmentRule(
  state: AssignmentState,
  move: AssignmentMove,
  role: OfficerRole,
): AssignmentRule | undefined {
  return assignmentRules.find(
    (rule) => rule.from === state && rule.move === move && may(role, rule.permission),
  );
}

/** What the role may do next about an assignment in this state, in the order of the moves. */
export function nextMoves(state: AssignmentState, role: OfficerRole): AssignmentMove[] {
  return assignmentMoves.filter((move) => findAssignmentRule(state, move, role) !== undefined);
}

/** Whether the receiver still has the case. */
export function isOpenAssignment(state: AssignmentState): boolean {
  return open.some((one) => one === state);
}

const sums: readonly (readonly [AssignmentState, CaseStatus])[] = [
  ['in_progress', 'in_progress'],
  ['accepted', 'accepted'],
  ['sent', 'assigned'],
  ['result', 'resolved'],
  ['returned', 'returned'],
  ['withdrawn', 'screening'],
];

/**
 * The status that all assignments of a case add up to: whoever has got furthest with it; once nobody
 * has it, that there is a result, or that it has come back. Null for a case that was given to nobody.
 */
export function statusOfAssignments(states: readonly AssignmentState[]): CaseStatus | null {
  return sums.find(([state]) => states.includes(state))?.[1] ?? null;
}

function answer(
  move: AssignmentMove,
  from: AssignmentState,
  to: AssignmentState,
  requiresText: boolean,
): AssignmentRule {
  return { move, from, to, permission: 'assignment.answer', requiresText };
}

function order(
  move: AssignmentMove,
  from: AssignmentState,
  to: AssignmentState,
  requiresText: boolean,
): AssignmentRule {
  return { move, from, to, permission: 'case.assign', requiresText };
}
