import * as z from 'zod/mini';
import { contentInput } from '../content/content-input.ts';
import { calendarDate } from './calendar.ts';
import { provinceCode } from './location.ts';

const key = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'invalid'), z.maxLength(60, 'too_long'));

const writing = {
  /** Place in the list, the least first. */
  position: z
    .int('number_invalid')
    .check(z.minimum(0, 'number_too_small'), z.maximum(9999, 'number_too_large')),
  /** The first and the last day on which it is shown; null for no such day. */
  publishOn: z._default(z.nullable(calendarDate), null),
  endsOn: z._default(z.nullable(calendarDate), null),
  content: contentInput,
};

interface Shown {
  readonly publishOn: string | null;
  readonly endsOn: string | null;
}

function endsAfterItBegins({ publishOn, endsOn }: Shown): boolean {
  return publishOn === null || endsOn === null || publishOn <= endsOn;
}

const endsTooEarly = { path: ['endsOn'], error: 'date_impossible' };

/** An entry as it is added; with the key of a national one it stands in its place in a province. */
export const newContent = z
  .object({
    /** Null for the whole country. */
    provinceCode: z._default(z.nullable(provinceCode), null),
    /** Made up where it is left out. */
    key: z.optional(key),
    ...writing,
  })
  .check(z.refine(endsAfterItBegins, endsTooEarly));

/** What an entry says, anew. It is a draft again, and what is published stays until the next time. */
export const contentChange = z.object(writing).check(z.refine(endsAfterItBegins, endsTooEarly));

/** An entry before it has an id, checked and cleaned. */
export type NewContent = z.infer<typeof newContent>;
/** All of an entry that can change, checked and cleaned. */
export type ContentChange = z.infer<typeof contentChange>;
