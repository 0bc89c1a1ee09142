import * as z from 'zod/mini';
import { ageBandCodes, occupationGroupCodes } from '../codes/opinion-writers.ts';
import { calendarDate } from './calendar.ts';
import { districtInProvince, provinceCode } from './location.ts';
import { proof } from './proof.ts';
import { text } from './text.ts';

/** The most characters (code points) of an opinion. */
export const opinionLimit = 2000;

/** Code of a topic; only the list of `GET /v1/opinion-topics` says whether there is one. */
export const opinionTopicCode = z
  .string('required')
  .check(z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'invalid'));

/**
 * What somebody thinks, without a name: there is no field for one, nor for anything by which its writer
 * could be reached.
 */
export const opinion = z
  .object({
    provinceCode,
    topicCode: opinionTopicCode,
    text: text({ min: 10, max: opinionLimit }),
    districtCode: z.string('required').check(z.regex(/^\d{4}$/, 'district_unknown')),
    ageBand: z.optional(z.enum(ageBandCodes, 'invalid')),
    occupation: z.optional(z.enum(occupationGroupCodes, 'invalid')),
    proof,
  })
  .check(
    z.refine((sent) => districtInProvince(sent.provinceCode, sent), {
      error: 'district_unknown',
      path: ['districtCode'],
    }),
  );

/** The centre has the opinion. Nothing of the answer leads back to it. */
export const opinionReceipt = z.object({
  /** Day of receipt in Thailand; the centre keeps no finer time. */
  receivedOn: calendarDate,
});

/** One topic; a retired one is no longer offered but keeps its name. */
export const opinionTopic = z.object({
  code: z.string(),
  th: z.string(),
  en: z.string(),
  retired: z.boolean(),
});

/** In the order in which they are offered. */
export const opinionTopicList = z.object({ topics: z.array(opinionTopic) });

const topicTotal = z.object({
  topicCode: z.string(),
  /** A multiple of ten: so many opinions, or up to nine more. */
  atLeast: z.int(),
});

/**
 * How many opinions there are by province and topic. What is fewer than ten is left out, and every sum
 * is one of published numbers alone, so that no difference of two tells of fewer than ten.
 */
export const opinionTotals = z.object({
  /** The last day that is counted, a Sunday; null while nothing is. */
  through: z.nullable(calendarDate),
  /** The whole country, the most frequent first. */
  topics: z.array(topicTotal),
  provinces: z.array(z.object({ provinceCode: z.string(), topics: z.array(topicTotal) })),
});

/** What somebody thinks, after parsing: spelling folded, and `proof` undefined where it cannot be read. */
export type Opinion = z.infer<typeof opinion>;

/** What somebody thinks, as it is sent: age, occupation and proof may be missing. */
export type OpinionInput = z.input<typeof opinion>;

/** The day on which an opinion was received. */
export type OpinionReceipt = z.infer<typeof opinionReceipt>;

/** What can be asked about, by code and in both languages. */
export type OpinionTopic = z.infer<typeof opinionTopic>;

/** All topics, the retired ones too. */
export type OpinionTopicList = z.infer<typeof opinionTopicList>;

/** Numbers for everybody: multiples of ten, to the end of last week. */
export type OpinionTotals = z.infer<typeof opinionTotals>;
