import * as z from 'zod/mini';
import { officerRoleCodes } from '../codes/officer-roles.ts';

const officerId = z.int('required').check(z.minimum(1, 'invalid'));

/** Who is to have the case from here on; null for nobody. */
export const caseOwnerChange = z.object({ officerId: z.nullable(officerId) });

/** The officer who has the case on their desk, as another officer may see it. */
export const caseOwner = z.object({
  officerId: z.number(),
  /** Null for somebody who no longer works at this centre. */
  displayName: z.nullable(z.string()),
  /** Whether it is the officer who asks. */
  isSelf: z.boolean(),
});

/** Those who work at the same centre, in the order of their names. */
export const colleagueList = z.object({
  colleagues: z.array(
    z.object({
      officerId: z.number(),
      displayName: z.string(),
      role: z.enum(officerRoleCodes),
      isSelf: z.boolean(),
    }),
  ),
});

/** The next owner of a case by the id that `listColleagues` gives; null for nobody. */
export type CaseOwnerChange = z.infer<typeof caseOwnerChange>;

/** The officer who has a case, as the officer who asks sees it. */
export type CaseOwner = z.infer<typeof caseOwner>;

/** Everybody who can be given a case of this centre, the officer who asks among them. */
export type ColleagueList = z.infer<typeof colleagueList>;
