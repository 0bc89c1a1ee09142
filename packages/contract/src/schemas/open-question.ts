import * as z from 'zod/mini';
import { calendarDate, timestamp } from './calendar.ts';

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

export type OpenQuestion = z.infer<typeof openQuestion>;
export type QuestionState = (typeof questionStates)[number];
