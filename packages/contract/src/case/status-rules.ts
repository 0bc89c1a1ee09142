import type { CaseStatus } from '../codes/case-statuses.ts';
import type { OfficerRole } from '../codes/officer-roles.ts';
import { may, type Permission } from '../access/access.ts';

/** Who acts on a case: an officer, by role, or the citizen whose case it is. */
export type Actor = OfficerRole | 'citizen';

/** `requiresNote`: a result, a reason or an answer that the next reader must have. */
export interface StatusRule {
  readonly from: CaseStatus;
  readonly to: CaseStatus;
  /** What an officer needs for it. */
  readonly permission: Permission;
  /** True where the citizen may do it, too. */
  readonly byCitizen: boolean;
  readonly requiresNote: boolean;
}

const reopening = { to: 'reopened', requiresNote: true } as const;

/**
 * Which status may follow which when somebody sets it. Only the centre closes. `assigned`, `accepted`
 * and `returned` are set by nobody: assignments add up to them, see `statusOfAssignments`.
 */
export const statusRules: readonly StatusRule[] = [
  ...rules('new', ['screening', 'in_progress'], ['closed', 'rejected']),
  ...rules('screening', ['in_progress'], ['closed', 'rejected']),
  ...rules('assigned', ['in_progress'], ['resolved', 'closed']),
  ...rules('accepted', ['in_progress'], ['resolved', 'closed']),
  ...rules('in_progress', [], ['resolved', 'closed']),
  ...rules('resolved', ['reviewing'], ['in_progress', 'closed']),
  ...rules('reviewing', [], ['in_progress', 'closed']),
  ...rules('returned', ['screening', 'in_progress'], ['closed', 'rejected']),
  ...rules('reopened', ['screening', 'in_progress'], ['closed', 'rejected']),
  { ...reopening, from: 'closed', permission: 'case.change', byCitizen: true },
  { ...reopening, from: 'rejected', permission: 'case.overturn', byCitizen: false },
];

/**
 * The rule by which the actor may lead a case from one status to another; undefined where none
 * allows it.
 */
export function findStatusRule(
  from: CaseStatus,
  to: CaseStatus,
  actor: Actor,
): StatusRule | undefined {
  return statusRules.find((rule) => rule.from === from && rule.to === to && isFor(rule, actor));
}

/** The statuses that the actor may set next, the most usual first. */
export function nextStatuses(status: CaseStatus, actor: Actor): CaseStatus[] {
  return statusRules
    .filter((rule) => rule.from === status && isFor(rule, actor))
    .map((rule) => rule.to);
}

function isFor({ byCitizen, permission }: StatusRule, actor: Actor): boolean {
  return actor === 'citizen' ? byCitizen : may(actor, permission);
}

/** Whether the role may ask the citizen something, which ends with the case. */
export function mayAsk(status: CaseStatus, role: OfficerRole): boolean {
  return isOpen(status) && may(role, 'case.ask');
}

/** ยุติเรื่อง: the citizen has an answer, a result or the reason why the centre cannot act. */
export function isSettled(status: CaseStatus): status is 'closed' | 'rejected' {
  return status === 'closed' || status === 'rejected';
}

/** คงค้าง: somebody still has to do something. */
export function isOpen(status: CaseStatus): boolean {
  return !isSettled(status);
}

function rules(
  from: CaseStatus,
  withoutNote: readonly CaseStatus[],
  withNote: readonly CaseStatus[],
): StatusRule[] {
  const rule = (requiresNote: boolean) => (to: CaseStatus) => ({
    from,
    to,
    permission: isSettled(to) ? ('case.settle' as const) : ('case.change' as const),
    byCitizen: false,
    requiresNote,
  });
  return [...withoutNote.map(rule(false)), ...withNote.map(rule(true))];
}
