import { may, type Permission } from '../access/access.ts';
import type { OfficerRole } from '../codes/officer-roles.ts';

/** What can be done about a closing that waits for approval. */
export const closingDecisions = ['approve', 'return', 'withdraw'] as const;

/** One of `closingDecisions`: to settle the case, to send the text back, or to take it back oneself. */
export type ClosingDecision = (typeof closingDecisions)[number];

const permissions: Readonly<Record<ClosingDecision, Permission>> = {
  approve: 'case.approve',
  return: 'case.approve',
  withdraw: 'case.settle',
};

/**
 * What the role may do about a closing that waits. Nobody approves what they have asked for
 * themselves; a text is sent back to somebody else, and taken back by any colleague.
 * @param isOwn whether the same officer has asked for it
 */
export function closingChoices(role: OfficerRole, isOwn: boolean): ClosingDecision[] {
  return closingDecisions.filter(
    (decision) => may(role, permissions[decision]) && (decision === 'withdraw' || !isOwn),
  );
}

/** Whether the role's closing waits for somebody's approval where the centre asks for one. */
export function closesAfterApproval(role: OfficerRole): boolean {
  return may(role, 'case.settle') && !may(role, 'case.settle_alone');
}
