import * as z from 'zod/mini';
import { citizenStatusCodes } from '../codes/case-statuses.ts';
import { languages } from '../codes/languages.ts';
import { calendarDate, timestamp } from './calendar.ts';

/** Names a matter to the public: random, says nothing, and is not its case number. */
export const matterHandle = z
  .string('required')
  .check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'invalid'));

/**
 * What everybody may know of an open matter: nothing that anybody has written, no place below the
 * subdistrict, no time below the day.
 */
export const alikeMatter = z.object({
  handle: matterHandle,
  categoryCode: z.string(),
  status: z.enum(citizenStatusCodes),
  receivedOn: calendarDate,
  /** How many follow it; null while they are few. */
  followers: z.nullable(z.number()),
});

/** Newest first. */
export const alikeMatters = z.object({ matters: z.array(alikeMatter) });

/** "This is mine too"; nobody has to say who they are. */
export const matterFollowing = z.object({
  handle: matterHandle,
  lang: z._default(z.enum(languages), 'th'),
});

/** What a follower keeps: the number of the case, and a code of their own, shown once. */
export const followReceipt = z.object({
  number: z.string(),
  code: z.string(),
  followedAt: timestamp,
  /** Day by which the centre means to answer, or null where the category has no deadline. */
  dueOn: z.nullable(calendarDate),
});

export type AlikeMatter = z.infer<typeof alikeMatter>;
export type AlikeMatters = z.infer<typeof alikeMatters>;
export type MatterFollowing = z.infer<typeof matterFollowing>;
export type FollowReceipt = z.infer<typeof followReceipt>;
