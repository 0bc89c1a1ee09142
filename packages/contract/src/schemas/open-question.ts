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

/** A question that waits for the citizen's answer, with its `id` and day. */
export type OpenQuestion = z.infer<typeof openQuestion>;

/** Whether the citizen is to answer, or the centre to read the answer. */
export type QuestionState = (typeof questionStates)[number];
