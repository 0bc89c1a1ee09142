import * as z from 'zod/mini';
import { citizenStatusCodes } from '../codes/case-statuses.ts';
import { languages } from '../codes/languages.ts';
import { calendarDate, timestamp } from './calendar.ts';
import { proof } from './proof.ts';

/** Names a case to the public: random, reveals nothing, and is not the case number. */
export const casePublicId = z
  .string('required')
  .check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'invalid'));

/**
 * What everybody may know of an open case: nothing that anybody has written, no location finer than
 * the subdistrict, no time finer than the day.
 */
export const similarCase = z.object({
  publicId: casePublicId,
  categoryCode: z.string(),
  status: z.enum(citizenStatusCodes),
  receivedOn: calendarDate,
  /** From how many networks it is followed; null while they are few. */
  followers: z.nullable(z.number()),
});

/** Open cases about the same works nearby, a few of them, the newest first. */
export const similarCases = z.object({ cases: z.array(similarCase) });

/** "This is mine too"; nobody has to say who they are. */
export const followRequest = z.object({
  publicId: casePublicId,
  lang: z._default(z.enum(languages), 'th'),
  /** Without one, a follower counts only beside others that have one. */
  proof,
});

/** What a follower keeps: the number of the case, and a code of their own, shown once. */
export const followReceipt = z.object({
  number: z.string(),
  code: z.string(),
  followedAt: timestamp,
  /** Day by which the centre intends to answer, or null where the category has no deadline. */
  dueOn: z.nullable(calendarDate),
});

/** An open case as everybody may see it. */
export type SimilarCase = z.infer<typeof similarCase>;

/** Open cases nearby about the same works. */
export type SimilarCases = z.infer<typeof similarCases>;

/** Which case somebody wants to follow. */
export type FollowRequest = z.infer<typeof followRequest>;

/** Number of the followed case and a code of one's own, which is never told again. */
export type FollowReceipt = z.infer<typeof followReceipt>;
