import * as z from 'zod/mini';
import {
  exportFormats,
  exportKinds,
  reportSpans,
  reportStateCodes,
  reportSteps,
} from '../codes/report-codes.ts';
import { calendarDate, timestamp } from './calendar.ts';
import { figuresPart, figuresSatisfaction, figuresTally } from './case-figures.ts';
import { provinceCode } from './location.ts';
import { optionalText, text } from './text.ts';
import { urgencies } from './urgency.ts';

/** How many overdue cases a report names; it counts all of them. */
export const MAX_REPORTED_OVERDUE = 500;

export const reportId = z.uuid('invalid');

const span = z.enum(reportSpans, 'invalid');

const year = z
  .int('invalid')
  .check(z.minimum(2400, 'year_not_buddhist'), z.maximum(2999, 'year_not_buddhist'));

const yearOfQuery = z.string('required').check(z.regex(/^2[4-9]\d\d$/, 'year_not_buddhist'));

/** Of which fiscal year the reports are wanted; of the one that runs unless told. */
export const reportQuery = z.object({ year: z.optional(yearOfQuery) });

/** Of which period the ministry wants to see how provinces stand; the month that ended last, unless told. */
export const nationalReportQuery = z.object({
  year: z.optional(yearOfQuery),
  span: z.optional(span),
});

/** What a report is to be about; a correction of one that was submitted tells why. */
export const newReport = z.object({ year, span, reason: optionalText(500) });

/** One step on the way of a report; `note` is what the next reader is told. */
export const reportMove = z.object({
  step: z.enum(reportSteps, 'invalid'),
  note: optionalText(500),
});

/** Provinces that are reminded of a report that they have not submitted. */
export const reportReminder = z.object({
  year,
  span,
  provinces: z.array(provinceCode).check(z.minLength(1, 'required'), z.maxLength(100, 'too_long')),
});

/** That somebody takes data out of the desk, written down before the file is made. */
export const dataExport = z.object({
  kind: z.enum(exportKinds, 'invalid'),
  format: z.enum(exportFormats, 'invalid'),
  rows: z.int('invalid').check(z.minimum(0, 'invalid'), z.maximum(10_000_000, 'invalid')),
  /** What was chosen, such as the period or the filter; never what the file says. */
  about: text({ max: 300 }),
});

/** Counts of one set of cases, in total and by each of their marks. */
const reportCounts = z.object({
  total: z.object(figuresTally),
  natures: z.array(figuresPart),
  categoryGroups: z.array(figuresPart),
  categories: z.array(figuresPart),
  channels: z.array(figuresPart),
  districts: z.array(figuresPart),
  /** By the name of whoever has had the case; one that several have is counted with each. */
  agencies: z.array(figuresPart),
});

const yearCounts = z.object({
  year: z.int(),
  total: z.object(figuresTally),
  categoryGroups: z.array(figuresPart),
});

const overdueCase = z.object({
  number: z.string(),
  status: z.string(),
  categoryCode: z.string(),
  agency: z.nullable(z.string()),
  dueOn: z.string(),
  days: z.int(),
  urgency: z.enum(urgencies),
});

/** The numbers of a report; no case is described in them, and no person. */
export const reportFigures = z.object({
  countedAt: timestamp,
  /** Cases that were received in the period, and what has become of them by now. */
  received: reportCounts,
  /**
   * Cases on which the centre worked in the period, those that were brought forward too: `received` is
   * all of them, `settled` those that were settled within the period, `pending` those still open at its end.
   */
  worked: reportCounts,
  /** The same part of three fiscal years, the latest first, by receipt. */
  years: z.array(yearCounts),
  overdue: z.object({ total: z.int(), cases: z.array(overdueCase) }),
  satisfaction: figuresSatisfaction,
});

const signature = z.nullable(z.object({ name: z.string(), at: timestamp }));

const reportShape = {
  id: z.string(),
  provinceCode: z.string(),
  year: z.int(),
  span: z.enum(reportSpans),
  from: calendarDate,
  to: calendarDate,
  /** 1 for the first, one more for each correction. */
  revision: z.int(),
  state: z.enum(reportStateCodes),
  /** Why it corrects the one before; null for the first. */
  reason: z.nullable(z.string()),
  /** Why it was given back; null once it is sent again. */
  note: z.nullable(z.string()),
  prepared: signature,
  approved: signature,
  submitted: signature,
  version: z.int(),
};

/** A report and how far it is on its way. */
export const report = z.object(reportShape);

/** A report with its numbers: those that were fixed, or, of a draft, those of now. */
export const reportInFull = z.object({
  ...reportShape,
  figures: reportFigures,
  /** What counting gives now, where the numbers are fixed; null for a draft. */
  current: z.nullable(reportFigures),
  /** Titles of the overdue cases, by number, as far as the reader may see the cases now. */
  titles: z.record(z.string(), z.string()),
});

/** When the ministry has reminded the province of what. */
const reminder = z.object({ year: z.int(), span: z.enum(reportSpans), at: timestamp });

/** Reports of a fiscal year, and of what the ministry has reminded the province. */
export const reportList = z.object({
  year: z.int(),
  reports: z.array(report),
  reminders: z.array(reminder),
});

const provinceStanding = z.object({
  provinceCode: z.string(),
  /** The report that counts; null while there is none. */
  reportId: z.nullable(z.string()),
  submittedAt: z.nullable(timestamp),
  remindedAt: z.nullable(timestamp),
  /** What the report says; null while there is none. */
  tally: z.nullable(z.object(figuresTally)),
  /** Cases that are open today. */
  open: z.int(),
  /** Of them: those that nobody has looked into. */
  unread: z.int(),
  /** Of them: those whose due day is over. */
  overdue: z.int(),
  /** Of them: those without any result. */
  withoutResult: z.int(),
});

/** How all provinces stand with a report, what those that are there add up to, and who is behind today. */
export const nationalReport = z.object({
  year: z.int(),
  span: z.enum(reportSpans),
  from: calendarDate,
  to: calendarDate,
  countedAt: timestamp,
  submitted: z.int(),
  total: z.object(figuresTally),
  provinces: z.array(provinceStanding),
});

/** Query of `listReports`: the fiscal year of the Buddhist era, or none for the one that runs. */
export type ReportQuery = z.infer<typeof reportQuery>;
/** Query of `readNationalReport`: a fiscal year and its part, or the month that ended last. */
export type NationalReportQuery = z.infer<typeof nationalReportQuery>;
/** What a new report is about, checked and cleaned. */
export type NewReport = z.infer<typeof newReport>;
/** A step of a report with its note, checked and cleaned. */
export type ReportMove = z.infer<typeof reportMove>;
/** Body of `remindOfReport`: the period, and codes of those who have submitted nothing for it. */
export type ReportReminder = z.infer<typeof reportReminder>;
/** What leaves the desk as a file, told before it does. */
export type DataExport = z.infer<typeof dataExport>;
/** Counts of one set of cases, in total and by mark. */
export type ReportCounts = z.infer<typeof reportCounts>;
/** Counts, medians and overdue cases behind every form, by both ways of counting. */
export type ReportFigures = z.infer<typeof reportFigures>;
/** A case in the list of the overdue ones of a report. */
export type OverdueCase = z.infer<typeof overdueCase>;
/** Period, revision and state, with who has prepared, approved and submitted when. */
export type Report = z.infer<typeof report>;
/** Answer of `readReport`: state and figures, which stay as they were sent for approval. */
export type ReportInFull = z.infer<typeof reportInFull>;
/** Answer of `listReports`, newest revision of each period, and reminders of the ministry. */
export type ReportList = z.infer<typeof reportList>;
/** How all provinces stand. */
export type NationalReport = z.infer<typeof nationalReport>;
/** A row of the league table: submitted or not, unread, overdue and without a result today. */
export type ProvinceStanding = NationalReport['provinces'][number];
