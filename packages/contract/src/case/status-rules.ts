import type { CaseStatus } from '../codes/case-statuses.ts';
import type { OfficerRole } from '../codes/officer-roles.ts';

/** Who acts on a case: an officer, by role, or the citizen whose case it is. */
export type Actor = OfficerRole | 'citizen';

/** `requiresNote`: a result, a reason or an answer that the next reader must have. */
export interface StatusRule {
  readonly from: CaseStatus;
  readonly to: CaseStatus;
  readonly roles: readonly Actor[];
  readonly requiresNote: boolean;
}

// The ministry's administrator manages accounts and changes no case.
const anyOfCenter: readonly OfficerRole[] = ['officer', 'chief', 'director'];
const supervisors: readonly OfficerRole[] = ['chief', 'director'];

/** Which status may follow which. Only the centre closes; an agency's result is `resolved`. */
export const statusRules: readonly StatusRule[] = [
  ...rules('new', ['screening', 'assigned', 'in_progress'], ['closed', 'rejected']),
  ...rules('screening', ['assigned', 'in_progress'], ['closed', 'rejected']),
  ...rules('assigned', ['accepted', 'in_progress'], ['resolved', 'returned', 'closed']),
  ...rules('accepted', ['in_progress'], ['resolved', 'returned', 'closed']),
  ...rules('in_progress', ['assigned'], ['resolved', 'returned', 'closed']),
  ...rules('resolved', ['reviewing'], ['in_progress', 'closed']),
  ...rules('reviewing', [], ['assigned', 'in_progress', 'closed']),
  ...rules('returned', ['screening', 'assigned', 'in_progress'], ['closed', 'rejected']),
  ...rules('reopened', ['screening', 'assigned', 'in_progress'], ['closed', 'rejected']),
  { from: 'closed', to: 'reopened', roles: [...anyOfCenter, 'citizen'], requiresNote: true },
  { from: 'rejected', to: 'reopened', roles: supervisors, requiresNote: true },
];

export function findStatusRule(
  from: CaseStatus,
  to: CaseStatus,
  role: Actor,
): StatusRule | undefined {
  return statusRules.find(
    (rule) => rule.from === from && rule.to === to && rule.roles.includes(role),
  );
}

/** The statuses that the role may set next, the most usual first. */
export function nextStatuses(status: CaseStatus, role: Actor): CaseStatus[] {
  return statusRules
    .filter((rule) => rule.from === status && rule.roles.includes(role))
    .map((rule) => rule.to);
}

/** Whether the role may ask the citizen something: the centre may, as long as the case is open. */
export function mayAsk(status: CaseStatus, role: OfficerRole): boolean {
  return isOpen(status) && anyOfCenter.includes(role);
}

/** ยุติเรื่อง: the citizen has an answer, a result or the reason why the centre cannot act. */
export function isSettled(status: CaseStatus): boolean {
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
    roles: anyOfCenter,
    requiresNote,
  });
  return [...withoutNote.map(rule(false)), ...withNote.map(rule(true))];
}
