import * as z from 'zod/mini';
import { ageBandCodes, occupationGroupCodes } from '../codes/opinion-writers.ts';
import { calendarDate } from './calendar.ts';
import { opinionTopicCode } from './opinion.ts';
import { text } from './text.ts';

/** Random name of an opinion; it says nothing of when or whence it came. */
export const opinionId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'invalid'));

/** A word or two by which officers gather opinions. */
export const opinionTag = text({ max: 40 });

/** Filter of a list, as it stands in an address; days are ISO dates in Thailand, both of them included. */
export const opinionQuery = z.object({
  topic: z.optional(opinionTopicCode),
  district: z.optional(z.string().check(z.regex(/^\d{4}$/, 'district_unknown'))),
  from: z.optional(calendarDate),
  to: z.optional(calendarDate),
  tag: z.optional(opinionTag),
  /** Those that a flood brought; they count nowhere until an officer has let them in. */
  held: z._default(z.enum(['no', 'yes'], 'invalid'), 'no'),
  /** Opaque mark of where the next page starts. */
  cursor: z.optional(z.string().check(z.maxLength(200, 'invalid'))),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    25,
  ),
});

/** An opinion as officers of its province read it; telephone numbers and national IDs are hidden. */
export const officerOpinion = z.object({
  id: z.string(),
  provinceCode: z.string(),
  districtCode: z.string(),
  topicCode: z.string(),
  text: z.string(),
  ageBand: z.nullable(z.enum(ageBandCodes)),
  occupation: z.nullable(z.enum(occupationGroupCodes)),
  receivedOn: calendarDate,
  tags: z.array(z.string()),
  held: z.boolean(),
});

const tagCounts = z.array(z.object({ tag: z.string(), count: z.int() }));

/** A page of opinions, the newest day first and in no order within a day; `nextCursor` is null on the last. */
export const opinionList = z.object({
  opinions: z.array(officerOpinion),
  /** How many match, over all pages. */
  count: z.int(),
  /** Every tag of the province with how often it is used, in the order of a Thai dictionary. */
  tags: tagCounts,
  nextCursor: z.nullable(z.string()),
});

/** Tags of an opinion, all of them anew, and whether it is held back. */
export const opinionChange = z.object({
  tags: z.array(opinionTag, 'required').check(z.maxLength(10, 'too_long')),
  held: z.boolean('required'),
});

/** Two tags that mean the same become one. */
export const opinionTagMerge = z.object({ from: opinionTag, into: opinionTag });

/** Every tag of the province with how often it is used. */
export const opinionTagList = z.object({ tags: tagCounts });

/** Exact numbers, for officers: how many opinions each province has on each topic. */
export const officerOpinionTotals = z.object({
  totals: z.array(z.object({ provinceCode: z.string(), topicCode: z.string(), count: z.int() })),
});

/** Filter and page after parsing, 25 opinions unless given. */
export type OpinionQuery = z.infer<typeof opinionQuery>;

/** What somebody thinks, with the tags of officers; its day is an ISO date in Thailand. */
export type OfficerOpinion = z.infer<typeof officerOpinion>;

/** A page of opinions, with the tags of the province. */
export type OpinionList = z.infer<typeof opinionList>;

/** Tags and state of an opinion as they shall be. */
export type OpinionChange = z.infer<typeof opinionChange>;

/** `from` is no longer used afterwards; all that had it have `into`. */
export type OpinionTagMerge = z.infer<typeof opinionTagMerge>;

/** How often each is used in the province, in the order of a Thai dictionary. */
export type OpinionTagList = z.infer<typeof opinionTagList>;

/** Exact totals in the officer's scope. */
export type OfficerOpinionTotals = z.infer<typeof officerOpinionTotals>;
