import * as z from 'zod/mini';
import { text } from './text.ts';

/** One skill that volunteers may offer; a retired one is no longer offered but keeps its name. */
export const volunteerSkill = z.object({
  code: z.string(),
  th: z.string(),
  en: z.string(),
  retired: z.boolean(),
});

/** In the order in which they are offered. */
export const volunteerSkillList = z.object({ skills: z.array(volunteerSkill) });

const names = { th: text({ max: 60 }), en: text({ max: 60 }) };

/** Names of a new entry, at most 60 characters each; the centre makes its code. */
export const newVolunteerSkill = z.object(names);

/** Names, place and state of an entry; its code never changes. */
export const volunteerSkillEdit = z.object({
  ...names,
  retired: z.boolean('required'),
  /** Position in the list, from 1 on; beyond the end it is the last. */
  position: z.int('required').check(z.minimum(1, 'invalid'), z.maximum(1000, 'invalid')),
});

/** An entry of what volunteers may offer. */
export type VolunteerSkill = z.infer<typeof volunteerSkill>;

/** All entries, the retired ones too. */
export type VolunteerSkillList = z.infer<typeof volunteerSkillList>;

/** An entry as it shall be. */
export type VolunteerSkillEdit = z.infer<typeof volunteerSkillEdit>;
