import * as z from 'zod/mini';
import { calendarDate } from '../schemas/calendar.ts';
import { text } from '../schemas/text.ts';
import { webAddress } from '../schemas/web-address.ts';
import { topicCodes } from './notice-content.ts';

/**
 * A notice as an editor writes it. Its English may stay empty: the Thai words are shown then. The text
 * has the marks of `parseMarkedText`.
 */
export const noticeInput = z.object({
  kind: z.literal('notices'),
  nameTh: text({ min: 3, max: 200 }),
  nameEn: text({ min: 0, max: 200 }),
  textTh: text({ min: 3, max: 5000 }),
  textEn: text({ min: 0, max: 5000 }),
  topic: z.enum(topicCodes, 'required'),
  /** The day that stands beside it. */
  date: calendarDate,
  /** Stands before all that are not pinned. */
  pinned: z.boolean('required'),
  /** A page that says more; null for none. */
  url: z.nullable(webAddress),
  hidden: z.boolean('required'),
});
