import { codesOf } from './code-name.ts';

/** Whole fiscal year, its quarters, and its months by their number in the calendar. */
export const reportSpans = [
  'year',
  'q1',
  'q2',
  'q3',
  'q4',
  'm10',
  'm11',
  'm12',
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
  'm7',
  'm8',
  'm9',
] as const;

/** Which part of a fiscal year a report is about, such as `m10` for its October. */
export type ReportSpan = (typeof reportSpans)[number];

/** Where a report is on its way from the officer who prepares it to the ministry. */
export const reportStates = [
  { code: 'draft', th: 'ร่าง', en: 'Draft' },
  { code: 'waiting', th: 'รออนุมัติ', en: 'Waiting for approval' },
  { code: 'approved', th: 'อนุมัติแล้ว รอส่ง', en: 'Approved, not sent yet' },
  { code: 'submitted', th: 'ส่งกระทรวงแล้ว', en: 'Submitted' },
] as const;

/** Code of `reportStates`; numbers are fixed from `waiting` on. */
export type ReportState = (typeof reportStates)[number]['code'];

/** The codes alone, in the order of the way; for schemas. */
export const reportStateCodes = /* @__PURE__ */ codesOf(reportStates);

/** What can be done with a report; `return` makes a draft of it again. */
export const reportSteps = ['send', 'return', 'approve', 'submit'] as const;

/** Code of `reportSteps`, each of which a permission of its own allows. */
export type ReportStep = (typeof reportSteps)[number];

/** What officers take out of the desk as a file. */
export const exportKinds = ['figures', 'report', 'national_report', 'audit', 'opinions'] as const;

/** What a file holds that leaves the desk. */
export type ExportKind = (typeof exportKinds)[number];

/** Text with commas for every program, and workbooks for spreadsheets. */
export const exportFormats = ['csv', 'xlsx'] as const;

/** Kind of a file that leaves the desk. */
export type ExportFormat = (typeof exportFormats)[number];
