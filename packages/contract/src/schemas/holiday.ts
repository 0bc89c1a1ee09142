import * as z from 'zod/mini';
import { holidayKindCodes } from '../codes/holiday-kinds.ts';
import { calendarDate } from './calendar.ts';
import { provinceCode } from './location.ts';
import { text } from './text.ts';

export const holidayId = z.uuid('invalid');

const named = {
  nameTh: text({ min: 3, max: 200 }),
  nameEn: text({ min: 3, max: 200 }),
  kind: z.enum(holidayKindCodes, 'required'),
  /** Who has named the day and where, such as a decision of the Cabinet with its date. */
  source: text({ min: 3, max: 500 }),
  /** False while the day only follows from the rules. */
  announced: z.boolean('required'),
};

interface Placed {
  readonly kind: string;
  readonly provinceCode: string | null;
}

/** The whole country has no holiday of a province. */
function hasPlace({ kind, provinceCode: province }: Placed): boolean {
  return kind !== 'local' || province !== null;
}

/** A day off as it is added, of the whole country or of one province. */
export const newHoliday = z
  .object({
    day: calendarDate,
    /** Null for the whole country. */
    provinceCode: z._default(z.nullable(provinceCode), null),
    ...named,
  })
  .check(z.refine(hasPlace, { path: ['provinceCode'], error: 'province_unknown' }));

/** All of a day off but the day itself; offices work on one that is withdrawn. */
export const holidayChange = z.object({ ...named, withdrawn: z.boolean('required') });

/** A day off as those see it who work on the list. */
export const holiday = z.object({
  id: z.string(),
  day: z.string(),
  provinceCode: z.nullable(z.string()),
  nameTh: z.string(),
  nameEn: z.string(),
  kind: z.enum(holidayKindCodes),
  source: z.string(),
  announced: z.boolean(),
  withdrawn: z.boolean(),
  version: z.int(),
});

/** Which days are wanted; those of the running year and later, where nothing is searched. */
export const holidayQuery = z.object({
  /** Those of one province, and those of the whole country. */
  province: z.optional(provinceCode),
  /** A part of a name, or a year of the Buddhist era. */
  search: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  /** Id of the last day of the page before. */
  cursor: z.optional(holidayId),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    50,
  ),
});

/** One page, in the order of days, and the id after which the next one begins. */
export const holidayList = z.object({
  holidays: z.array(holiday),
  nextCursor: z.nullable(z.string()),
});

/** The days off of one province, those of the whole country among them, each day once. */
export const publicHolidays = z.object({
  holidays: z.array(
    z.object({
      day: z.string(),
      th: z.string(),
      en: z.string(),
      kind: z.enum(holidayKindCodes),
      /** Null for a day off of the whole country. */
      provinceCode: z.nullable(z.string()),
      source: z.string(),
      announced: z.boolean(),
    }),
  ),
});

/** A day off of the list, as the server answers it. */
export type Holiday = z.infer<typeof holiday>;
/** One page of days off, in their order. */
export type HolidayList = z.infer<typeof holidayList>;
/** Which days off are asked for, with all defaults filled in. */
export type HolidayQuery = z.infer<typeof holidayQuery>;
/** A day off before it has an id, checked and cleaned. */
export type NewHoliday = z.infer<typeof newHoliday>;
/** All of a day off that can change, checked and cleaned. */
export type HolidayChange = z.infer<typeof holidayChange>;
/** The days off of one province, as everybody may read them. */
export type PublicHolidays = z.infer<typeof publicHolidays>;
