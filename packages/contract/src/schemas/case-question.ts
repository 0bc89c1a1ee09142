import * as z from 'zod/mini';
import { caseCredentials } from './case-credentials.ts';
import { text } from './text.ts';

/** What the centre asks the citizen. */
export const askedQuestion = z.object({
  question: text({ min: 10, max: 2000 }),
  /** Days until the answer is due; the centre's usual number unless given. */
  days: z.optional(z.int('invalid').check(z.minimum(1, 'invalid'), z.maximum(90, 'invalid'))),
});

/** The citizen's answer to the question with this `id`. */
export const questionAnswer = z.extend(caseCredentials, {
  question: z.int('invalid').check(z.minimum(1, 'invalid')),
  answer: text({ min: 2, max: 2000 }),
});

/** A question to the citizen, and in how many days the answer is wanted. */
export type AskedQuestion = z.infer<typeof askedQuestion>;
