import * as z from 'zod/mini';
import { codesOf } from '../codes/code-name.ts';
import {
  letterForms,
  letterKinds,
  letterSalutations,
  letterSecrecies,
  letterSeries,
  letterSpeeds,
} from '../codes/letter-codes.ts';
import { isToComplainant } from '../letter/letter-rules.ts';
import { calendarDate, timestamp } from './calendar.ts';
import { text } from './text.ts';

const kind = z.enum(/* @__PURE__ */ codesOf(letterKinds), 'required');
const form = z.enum(/* @__PURE__ */ codesOf(letterForms), 'required');
const series = z.enum(/* @__PURE__ */ codesOf(letterSeries), 'invalid');
const speed = z.nullable(z.enum(/* @__PURE__ */ codesOf(letterSpeeds), 'invalid'));
const secrecy = z.nullable(z.enum(/* @__PURE__ */ codesOf(letterSecrecies), 'invalid'));
const salutation = z.enum(/* @__PURE__ */ codesOf(letterSalutations), 'invalid');

export const letterId = z.uuid('invalid');

const MAX_LINES = 10;

/** Each on a line of its own, in the order of the paper. */
const lines = z._default(z.array(text({ max: 300 })).check(z.maxLength(MAX_LINES, 'too_long')), []);

const PREFIX = /^[ก-ฮ]{2,3} ?[0-9๐-๙]{2,7}(?:\.[0-9๐-๙]{1,3}){0,3}$/;

/**
 * What stands before the slash of every number of a centre, such as `ชม ๐๐๑๗.๓`: the letters of the
 * office and its own number, in digits of either script.
 */
export const letterPrefix = z.pipe(
  text({ max: 30 }),
  z.string().check(z.refine((prefix) => PREFIX.test(prefix), { error: 'invalid' })),
);

/** What is written, before it has a number and a day. */
const writing = {
  kind,
  form,
  /** Speed, printed above the number; null for none. */
  speed: z._default(speed, null),
  /** Secrecy of the paper, which has nothing to do with a confidential complainant; null for none. */
  secrecy: z._default(secrecy, null),
  /** Name and address of the office, up to four lines. */
  office: text({ max: 500 }),
  subject: text({ min: 3, max: 300 }),
  salutation: z._default(salutation, 'usual'),
  /** Post of the head of an agency, or title and name of a complainant. */
  addressee: text({ max: 300 }),
  references: lines,
  enclosures: lines,
  /** Plain text; each line is a paragraph. */
  body: text({ max: 20_000 }),
  /** Full name under the signature, with its title. */
  signer: text({ max: 150 }),
  /** Post of the signer; further lines where somebody signs for another. */
  post: text({ max: 300 }),
  /** Unit, telephone and mail at the foot of the last page. */
  contact: z._default(text({ min: 0, max: 500 }), ''),
  copies: lines,
  /** Day by which an agency reports back; null in letters to complainants. */
  answerBy: z._default(z.nullable(calendarDate), null),
  /** Id of the request that a reminder is about; null for all others. */
  remindsOf: z._default(z.nullable(letterId), null),
};

/** A letter as it is issued, which gives it the next number of the centre and the day. */
export const newLetter = z.object({ ...writing, series: z._default(series, 'ordinary') }).check(
  z.refine((letter) => isToComplainant(letter.kind) || letter.answerBy !== null, {
    path: ['answerBy'],
    error: 'required',
  }),
  z.refine(({ kind, remindsOf }) => kind !== 'reminder' || remindsOf !== null, {
    path: ['remindsOf'],
    error: 'required',
  }),
  z.refine(({ kind, remindsOf }) => kind === 'reminder' || remindsOf === null, {
    path: ['remindsOf'],
    error: 'invalid',
  }),
  z.refine(({ kind, form }) => !isToComplainant(kind) || form === 'external', {
    path: ['form'],
    error: 'invalid',
  }),
  z.refine(({ kind, series }) => !isToComplainant(kind) || series === 'ordinary', {
    path: ['series'],
    error: 'invalid',
  }),
  z.refine(({ kind, answerBy }) => !isToComplainant(kind) || answerBy === null, {
    path: ['answerBy'],
    error: 'invalid',
  }),
);

/** Why the number of a letter counts no more; its row stays. */
export const letterVoiding = z.object({ reason: text({ min: 3, max: 500 }) });

const lastUsed = z._default(
  z.nullable(z.int('number_invalid').check(z.minimum(1, 'invalid'), z.maximum(999_999, 'invalid'))),
  null,
);

/** What stands before the slash from now on, and where the registers of this year begin. */
export const letterSettingsChange = z.object({
  prefix: letterPrefix,
  /**
   * Last ordinary number that the centre has given on paper in this calendar year, so that the register
   * goes on from there; null where it begins at 1. Only while the register has given none itself.
   */
  lastOrdinary: lastUsed,
  /** The same for circulars. */
  lastCircular: lastUsed,
});

/** Which rows of the register are asked for. */
export const letterQuery = z.object({
  /** Of the Buddhist era, from January to December. */
  calendarYear: z.optional(
    z.coerce.number().check(z.minimum(2400, 'invalid'), z.maximum(2999, 'invalid')),
  ),
  series: z.optional(series),
  /** Words of the number, the subject, the addressee or the case. */
  search: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  /** Id of the last letter of the page before. */
  cursor: z.optional(letterId),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    50,
  ),
});

/** How the centre numbers; null while nobody has set it, and no letter can be issued. */
export const letterSettings = z.object({
  prefix: z.nullable(z.string()),
  changedAt: z.nullable(timestamp),
  /** Who has set it. */
  changedBy: z.nullable(z.string()),
  /** Calendar year of the Buddhist era whose numbers follow. */
  year: z.int(),
  /** Last ordinary number of this year; null while the register has not begun. */
  lastOrdinary: z.nullable(z.int()),
  /** Last number of a circular of this year; null while there is none. */
  lastCircular: z.nullable(z.int()),
});

const rowShape = {
  id: z.string(),
  kind: z.enum(/* @__PURE__ */ codesOf(letterKinds)),
  series: z.enum(/* @__PURE__ */ codesOf(letterSeries)),
  /** Calendar year of the Buddhist era. */
  year: z.int(),
  /** Counts from 1 within year and series. */
  number: z.int(),
  /** The number as it stands on the paper. */
  fullNumber: z.string(),
  /** Day on the paper. */
  dated: calendarDate,
  caseNumber: z.string(),
  subject: z.string(),
  addressee: z.string(),
  answerBy: z.nullable(calendarDate),
  /** 1 to 3 for a reminder. */
  reminder: z.nullable(z.int()),
  remindsOf: z.nullable(z.string()),
  issuedAt: timestamp,
  issuedBy: z.string(),
  /** Why the number counts no more, by whom and when; null while it counts. */
  voided: z.nullable(z.object({ by: z.string(), at: timestamp, reason: z.string() })),
};

/** What the register of outgoing letters tells of each: number, day, addressee, subject, and whether it is void. */
export const letterRow = z.object(rowShape);

/** A letter as it was issued, which nobody changes. */
export const letter = z.object({
  ...rowShape,
  form: z.enum(/* @__PURE__ */ codesOf(letterForms)),
  speed,
  secrecy,
  office: z.string(),
  salutation,
  references: z.array(z.string()),
  enclosures: z.array(z.string()),
  body: z.string(),
  signer: z.string(),
  post: z.string(),
  contact: z.string(),
  copies: z.array(z.string()),
});

/** One page of the register, the latest number first. */
export const letterList = z.object({
  letters: z.array(letterRow),
  nextCursor: z.nullable(z.string()),
});

/** The letters of a case in the order in which they went out, and what may be written about it. */
export const caseLetters = z.object({
  letters: z.array(letterRow),
  /** Kinds that this officer may issue about the case. */
  kinds: z.array(z.enum(/* @__PURE__ */ codesOf(letterKinds))),
  /** What stands before the slash; null while nobody has set it, and nothing can be issued. */
  prefix: z.nullable(z.string()),
});

/** A letter before it has a number, checked, with its defaults filled in. */
export type NewLetter = z.infer<typeof newLetter>;
/** The reason that stays beside a number which is void. */
export type LetterVoiding = z.infer<typeof letterVoiding>;
/** The part before the slash, as chief or director send it. */
export type LetterSettingsChange = z.infer<typeof letterSettingsChange>;
/** Which page of the register is wanted, after parsing. */
export type LetterQuery = z.infer<typeof letterQuery>;
/** What a centre writes before each number, and since when. */
export type LetterSettings = z.infer<typeof letterSettings>;
/** A line of the register: number, day, addressee and subject, and whether it is void. */
export type LetterRow = z.infer<typeof letterRow>;
/** Answer of `readLetter`: everything that stands on the paper. */
export type Letter = z.infer<typeof letter>;
/** Answer of `listLetters`, the latest number first. */
export type LetterList = z.infer<typeof letterList>;
/** Answer of `listCaseLetters`: what went out about a case, and what may follow. */
export type CaseLetters = z.infer<typeof caseLetters>;
