import * as z from 'zod/mini';
import { optionalPhone } from './contact.ts';
import { personName } from './text.ts';

/** How the other person is related to the one who files. */
export const relations = [
  'parent',
  'child',
  'spouse',
  'relative',
  'neighbour',
  'colleague',
  'other',
] as const;

/** Whether the person concerned knows of the complaint. */
export const awarenesses = ['knows', 'cannot_be_asked'] as const;

/** The person on whose behalf somebody files; for an anonymous case none of it is stored. */
export const onBehalf = z.object({
  name: personName,
  relation: z.enum(relations, 'required'),
  phone: optionalPhone,
  /** Whether that person knows of the filing, or cannot be asked (a child, somebody ill). */
  awareness: z.enum(awarenesses, 'required'),
});

/** What the person in need is to the one who complains. */
export type Relation = (typeof relations)[number];

/** Whether somebody knows that others complain in their name. */
export type Awareness = (typeof awarenesses)[number];
