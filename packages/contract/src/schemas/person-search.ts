import * as z from 'zod/mini';
import { personSearchKinds, readPersonSearch } from '../case/person-search.ts';
import { caseStatusCodes } from '../codes/case-statuses.ts';
import { calendarDate } from './calendar.ts';
import { complainantKinds } from './complainant.ts';
import { text } from './text.ts';

/**
 * Whom an officer looks for: a part of the name, or a telephone number or national ID in full. It
 * travels in a body, so that no address and no log keeps it.
 */
export const personSearch = z.object({
  text: z.pipe(
    text({ max: 150 }),
    z
      .string()
      .check(z.refine((typed) => readPersonSearch(typed) !== undefined, { error: 'invalid' })),
  ),
});

/** A case of somebody who was found, without what it says. */
export const personCase = z.object({
  number: z.string(),
  title: z.string(),
  status: z.enum(caseStatusCodes),
  receivedOn: calendarDate,
});

/** Somebody who complained under this name and telephone, with the newest contact and all the cases. */
export const foundPerson = z.object({
  kind: z.enum(complainantKinds),
  name: z.string(),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  /** Open ones first, then the newest. */
  cases: z.array(personCase),
});

/** Who was found, in the order of their newest case. */
export const personMatches = z.object({
  /** What the search went by; a national ID finds the cases in which it is written. */
  by: z.enum(personSearchKinds),
  people: z.array(foundPerson),
  /** True when there are more, and more of the name would find fewer. */
  hasMore: z.boolean(),
});

/** Body of `searchPersons`: a telephone, a national ID in full, or words of a name in any order. */
export type PersonSearch = z.infer<typeof personSearch>;

/** Somebody who was found, with their cases. */
export type FoundPerson = z.infer<typeof foundPerson>;

/** Answer of `searchPersons`: those whose name was given openly, each with the cases of the province. */
export type PersonMatches = z.infer<typeof personMatches>;
