import { endpoint } from '../endpoint.ts';
import {
  listReportsRoute,
  moveReportRoute,
  noteExportRoute,
  prepareReportRoute,
  readNationalReportRoute,
  readReportRoute,
  remindOfReportRoute,
} from '../routes/reports.ts';
import { reportParams } from '../schemas/path-params.ts';
import {
  dataExport,
  nationalReport,
  nationalReportQuery,
  newReport,
  report,
  reportInFull,
  reportList,
  reportMove,
  reportQuery,
  reportReminder,
} from '../schemas/report.ts';
import { readErrors } from './read-errors.ts';

const writeErrors = [
  ...readErrors,
  'request_not_same_origin',
  'idempotency_key_missing',
  'idempotency_key_invalid',
  'idempotency_key_reused',
] as const;

/**
 * Reports of the province about parts of one fiscal year, and reminders of the ministry. Answers 200 with
 * a `ReportList`.
 */
export const listReports = endpoint(listReportsRoute, {
  tag: 'officer',
  summary: 'Reports of the province about a fiscal year, its quarters and its months',
  input: { query: reportQuery },
  status: 200,
  output: reportList,
  errors: readErrors,
});

/**
 * Begins a report, or the correction of one that was submitted. Answers 201 with the `Report`;
 * `report_open` where one about the period is not submitted yet.
 */
export const prepareReport = endpoint(prepareReportRoute, {
  tag: 'officer',
  summary: 'Begin a report, or a correction of one that was submitted, with the reason for it',
  input: { body: newReport },
  status: 201,
  output: report,
  errors: [...writeErrors, 'report_open'],
  example: { year: 2570, span: 'm12' },
});

/**
 * A report with its numbers, and with those of now where they are fixed. Answers 200 with a
 * `ReportInFull`; the ministry reads what was submitted.
 */
export const readReport = endpoint(readReportRoute, {
  tag: 'officer',
  summary: 'A report with its numbers, and with those of now where they are fixed',
  input: { params: reportParams },
  status: 200,
  output: reportInFull,
  errors: readErrors,
});

/**
 * Sends a report for approval, which fixes its numbers, approves it, gives it back or submits it. Answers
 * 200 with the `Report` in its next version; `report_changed` where somebody else was first,
 * `report_move_not_allowed` where its state does not allow the step, `report_not_over` for any but giving
 * back before the period is over.
 */
export const moveReport = endpoint(moveReportRoute, {
  tag: 'officer',
  summary: 'Send a report for approval, approve it, give it back with a reason, or submit it',
  input: { params: reportParams, body: reportMove },
  status: 200,
  output: report,
  errors: [
    ...writeErrors,
    'version_missing',
    'version_invalid',
    'report_changed',
    'report_move_not_allowed',
    'report_not_over',
  ],
  example: { step: 'send' },
});

/**
 * Which provinces have submitted a report, what those reports add up to, and which provinces are behind
 * today. Answers 200 with a `NationalReport`.
 */
export const readNationalReport = endpoint(readNationalReportRoute, {
  tag: 'officer',
  summary: 'Which provinces have submitted a report, their sum, and who is behind today',
  input: { query: nationalReportQuery },
  status: 200,
  output: nationalReport,
  errors: readErrors,
});

/**
 * Reminds provinces of a report that they have not submitted. Answers 204; others stay as they are.
 * `report_not_over` where the period is not over yet.
 */
export const remindOfReport = endpoint(remindOfReportRoute, {
  tag: 'officer',
  summary: 'Remind provinces of a report that they have not submitted',
  input: { body: reportReminder },
  status: 204,
  output: undefined,
  errors: [...writeErrors, 'report_not_over'],
  example: { year: 2568, span: 'm10', provinces: ['50'] },
});

/** Writes down that a file with data leaves the desk; the desk calls it before it makes one. Answers 204. */
export const noteExport = endpoint(noteExportRoute, {
  tag: 'officer',
  summary: 'Write into the audit that a file with data leaves the desk',
  input: { body: dataExport },
  status: 204,
  output: undefined,
  errors: [...readErrors, 'request_not_same_origin'],
  example: { kind: 'figures', format: 'csv', rows: 42, about: '1 ต.ค. 2569 – 30 ก.ย. 2570' },
});
