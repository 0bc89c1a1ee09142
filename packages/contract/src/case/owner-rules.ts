import { may } from '../access/access.ts';
import type { OfficerRole } from '../codes/officer-roles.ts';

/** Whom an officer may make the owner of a case; `anyone` is any colleague, or nobody. */
export const ownerChoices = ['none', 'self', 'anyone'] as const;

/** One of `ownerChoices`: how free an officer is to give a case away. */
export type OwnerChoice = (typeof ownerChoices)[number];

/**
 * A case that nobody has can be taken; whoever has it gives it away. What a colleague has, a
 * supervisor alone can give to somebody else.
 * @param owner whose the case is now
 */
export function ownerChoice(
  role: OfficerRole,
  owner: 'nobody' | 'self' | 'colleague',
): OwnerChoice {
  if (may(role, 'case.allot')) return 'anyone';
  if (!may(role, 'case.own') || owner === 'colleague') return 'none';
  return owner === 'self' ? 'anyone' : 'self';
}
