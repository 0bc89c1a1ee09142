import * as z from 'zod/mini';
import { calendarDate, timestamp } from './calendar.ts';
import { caseCredentials } from './case-credentials.ts';
import { text } from './text.ts';

/** What the centre asks the citizen. */
export const askedQuestion = z.object({
  question: text({ min: 10, max: 2000 }),
  /** Days until the answer is wanted; the centre's usual time unless told. */
  days: z.optional(z.int('invalid').check(z.minimum(1, 'invalid'), z.maximum(90, 'invalid'))),
});

/** The citizen's answer to the question with this `id`. */
export const questionAnswer = z.extend(caseCredentials, {
  question: z.int('invalid').check(z.minimum(1, 'invalid')),
  answer: text({ min: 2, max: 2000 }),
});

/** A question of the centre that waits for the citizen. */
export const openQuestion = z.object({
  /** To be sent with the answer, which belongs to this question and no later one. */
  id: z.number(),
  text: z.string(),
  askedAt: timestamp,
  /** Day by which the centre would like the answer; a later one is taken too. */
  answerBy: calendarDate,
});

/** Is a question waiting for the citizen, or an answer for the centre? */
export const questionStates = ['asked', 'answered'] as const;

export type AskedQuestion = z.infer<typeof askedQuestion>;
export type OpenQuestion = z.infer<typeof openQuestion>;
export type QuestionState = (typeof questionStates)[number];
