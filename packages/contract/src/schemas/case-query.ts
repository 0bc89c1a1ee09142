import * as z from 'zod/mini';
import { caseStatusCodes } from '../codes/case-statuses.ts';
import { channelCodes } from '../codes/channels.ts';
import { calendarDate } from './calendar.ts';
import { districtCode, provinceCode } from './location.ts';
import { urgencies } from './urgency.ts';

/** The states that the desk counts. */
export const caseFilterCodes = [
  'all',
  'new',
  'open',
  'answered',
  'reopened',
  'awaiting',
  'sent_back',
  'overdue',
  'settled',
  'held',
  'spam',
] as const;

/** How cases stand with agencies: in no hands but the centre's, in others', or late there. */
export const caseGivings = ['none', 'waiting', 'overdue'] as const;

/** The most urgent first; the soonest due day first; the latest received first. */
export const caseSorts = ['urgency', 'due', 'received'] as const;

/** A count of settled cases, of all, or of matches that reaches it stands for that many or more. */
export const COUNT_LIMIT = 10_000;

/** Which cases an officer wants to see. */
const narrowing = {
  filter: z._default(z.enum(caseFilterCodes), 'open'),
  /** Whose cases: one's own, nobody's, or those of the officer with this id. */
  owner: z.optional(z.string().check(z.regex(/^(me|none|[1-9]\d{0,8})$/, 'invalid'))),
  /** Statuses, with commas between them. */
  status: codeSet(caseStatusCodes),
  /** A category, or the group of several. */
  category: z.optional(z.string().check(z.regex(/^[a-z_]{1,40}(\.[a-z_]{1,40})?$/, 'invalid'))),
  /** Channels, with commas between them. */
  channel: codeSet(channelCodes),
  /** Urgencies, with commas between them. */
  urgency: codeSet(urgencies),
  province: z.optional(provinceCode),
  district: z.optional(districtCode),
  /** First and last day of receipt, in Thailand. */
  receivedFrom: z.optional(calendarDate),
  receivedTo: z.optional(calendarDate),
  /** First and last due day. */
  dueFrom: z.optional(calendarDate),
  dueTo: z.optional(calendarDate),
  /** Whether somebody else has the case, and keeps the centre waiting beyond the day that was set. */
  given: z.optional(z.enum(caseGivings)),
  /** A part of the name of whoever has the case. */
  agency: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  /** Words to find in number, title or facts. */
  search: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
};

/** A filter without page or order, as counts need it; all parts of it have to fit. */
export const caseNarrowing = z.object(narrowing);

/** A filter with order and page, as it stands in the address of a list. */
export const caseQuery = z.object({
  ...narrowing,
  sort: z._default(z.enum(caseSorts), 'urgency'),
  /** Opaque mark of where the next page starts; it belongs to one way of sorting. */
  cursor: z.optional(z.string().check(z.maxLength(200, 'invalid'))),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    25,
  ),
});

/**
 * Counts over the officer's whole scope, whatever is asked for; cases held because of a flood are
 * counted separately.
 */
export const caseCounts = z.object({
  new: z.number(),
  open: z.number(),
  /** Cases whose citizen has answered a question, and with which nobody has gone on yet. */
  answered: z.number(),
  /** Cases that were reopened and not yet passed on. */
  reopened: z.number(),
  /** Open cases whose closing waits for approval. */
  awaiting: z.number(),
  /** Open cases whose closing was sent back with a reason. */
  sent_back: z.number(),
  overdue: z.number(),
  settled: z.number(),
  all: z.number(),
  held: z.number(),
  spam: z.number(),
  /** How many cases are asked for; null where words are looked for. */
  matching: z.nullable(z.number()),
});

/** The codes of a set in an address; those that are unknown are refused before. */
export function readCodeSet<Code extends string>(
  written: string | undefined,
  codes: readonly Code[],
): Code[] {
  const wanted = written?.split(',') ?? [];
  return codes.filter((code) => wanted.includes(code));
}

function codeSet(codes: readonly string[]) {
  const isSet = (written: string) => written.split(',').every((code) => codes.includes(code));
  return z.optional(z.string().check(z.maxLength(200, 'invalid'), z.refine(isSet, 'invalid')));
}

/** A filter after parsing; `filter` is `open` unless given. */
export type CaseNarrowing = z.infer<typeof caseNarrowing>;

/** A filter, an order and a page after parsing, with their defaults. */
export type CaseQuery = z.infer<typeof caseQuery>;

/**
 * How many cases are in each state; a number that reaches `COUNT_LIMIT` means that many or more.
 */
export type CaseCounts = z.infer<typeof caseCounts>;

/** One of `caseSorts`; a cursor belongs to one of them. */
export type CaseSort = CaseQuery['sort'];
