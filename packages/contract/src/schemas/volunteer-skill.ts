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

export const newVolunteerSkill = z.object(names);

export const volunteerSkillEdit = z.object({
  ...names,
  retired: z.boolean('required'),
  /** Position in the list, from 1 on; beyond the end it is the last. */
  position: z.int('required').check(z.minimum(1, 'invalid'), z.maximum(1000, 'invalid')),
});

export type VolunteerSkill = z.infer<typeof volunteerSkill>;
export type VolunteerSkillList = z.infer<typeof volunteerSkillList>;
export type VolunteerSkillEdit = z.infer<typeof volunteerSkillEdit>;
