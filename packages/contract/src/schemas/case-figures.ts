import * as z from 'zod/mini';
import { calendarDate, timestamp } from './calendar.ts';
import { provinceCode } from './location.ts';

/** The longest period of figures, in days: a year that has a 29 February. */
export const MAX_FIGURE_DAYS = 366;

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Both days or neither, in their order, and not too far apart. */
function isPeriod({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  if (from === undefined || to === undefined) return from === to;
  return from <= to && daysBetween(from, to) < MAX_FIGURE_DAYS;
}

/**
 * Which cases are counted: those received from the first to the last day, both in Thailand; without
 * them, those of the fiscal year that runs.
 */
export const caseFiguresQuery = z
  .object({
    from: z.optional(calendarDate),
    to: z.optional(calendarDate),
    province: z.optional(provinceCode),
  })
  .check(z.refine(isPeriod, { error: 'invalid', path: ['to'] }));

/** What has become of the cases that were received in a period; `settled + pending = received`. */
export const figuresTally = {
  received: z.number(),
  /** Closed or refused by now, whenever that was. */
  settled: z.number(),
  /** Neither closed nor refused by now. */
  pending: z.number(),
  /** Of the pending ones: those whose due day is over. */
  overdue: z.number(),
  /** Of all: those with more than the ordinary urgency. */
  urgent: z.number(),
  /** Of the settled ones: closed, and with nobody outside of the province. */
  settledInProvince: z.number(),
  /** Filings and all who have said since that the case is theirs, too. */
  contacts: z.number(),
  /** Days from receipt until half of the settled ones were settled; null while there is none. */
  medianDays: z.nullable(z.number()),
};

/** One part of the cases; a code of null stands for those that have none. */
export const figuresPart = z.object({ code: z.nullable(z.string()), ...figuresTally });

/** How many settled cases their complainants have rated, and how. */
export const figuresSatisfaction = z.object({
  /** Counts of 1, 2, 3, 4 and 5 points. */
  scores: z.array(z.number()),
  /** Of one to five points; null while nobody has rated. */
  average: z.nullable(z.number()),
});

/** What came in and what has become of it; cases that a flood holds are left out. */
export const caseFigures = z.object({
  from: calendarDate,
  to: calendarDate,
  /** Whose cases were counted; null for the whole country. */
  provinceCode: z.nullable(z.string()),
  countedAt: timestamp,
  total: z.object(figuresTally),
  satisfaction: figuresSatisfaction,
  /** By province; empty for a single one. */
  provinces: z.array(figuresPart),
  /** By group of categories. */
  categoryGroups: z.array(figuresPart),
  channels: z.array(figuresPart),
  /** By district; empty for the whole country. */
  districts: z.array(figuresPart),
  /** By the month of receipt, such as `2026-10`; a month without a case has no entry. */
  months: z.array(figuresPart),
});

/** A period, and which province, of figures; the name of no case is in them. */
export type CaseFiguresQuery = z.infer<typeof caseFiguresQuery>;

/** Figures of the cases that were received in a period. */
export type CaseFigures = z.infer<typeof caseFigures>;

/** The figures of a part of the cases, such as a channel. */
export type FiguresPart = z.infer<typeof figuresPart>;
