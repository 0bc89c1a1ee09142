import * as z from 'zod/mini';
import { volunteerDayCodes } from '../codes/volunteer-times.ts';
import { skillCode, volunteerView } from './volunteer.ts';

/** Which volunteers a list shows; somebody who named no district or day matches all of them. */
export const volunteerQuery = z.object({
  district: z.optional(z.string().check(z.regex(/^\d{4}$/, 'district_unknown'))),
  skill: z.optional(skillCode),
  day: z.optional(z.enum(volunteerDayCodes, 'invalid')),
  /** Opaque mark of where the next page starts. */
  cursor: z.optional(z.string().check(z.maxLength(200, 'invalid'))),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    25,
  ),
});

/** A page of volunteers, the newest first; `nextCursor` is null on the last. */
export const volunteerList = z.object({
  volunteers: z.array(volunteerView),
  /** How many match, over all pages. */
  count: z.number(),
  nextCursor: z.nullable(z.string()),
});

/** Filter and page after parsing, 25 volunteers unless given. */
export type VolunteerQuery = z.infer<typeof volunteerQuery>;

/** A page of volunteers with how many there are in all. */
export type VolunteerList = z.infer<typeof volunteerList>;
