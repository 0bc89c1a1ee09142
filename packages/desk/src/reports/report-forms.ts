import type { ReportCounts } from '@damrong/contract';
import type { ReportsMessages } from '../locale/reports.th.ts';

/** A number of a tally, or what follows from its numbers. */
export type ReportColumn = Exclude<keyof ReportsMessages['columns'], 'order'>;

/** By what the rows of a form are divided. */
export type ReportRows = keyof ReportCounts;

/** A form of the report; what it shows is said here and nowhere else. */
export interface ReportForm {
  readonly code: keyof ReportsMessages['forms'];
  /** Rows of cases by a mark; or one of the tables that have a shape of their own. */
  readonly rows: ReportRows | 'years' | 'overdue' | 'scores';
  readonly columns: readonly ReportColumn[];
  /** The group of categories to which the rows are narrowed. */
  readonly group?: string;
}

const pair = ['settled', 'settledShare', 'pending', 'pendingShare'] as const;

/**
 * The forms in use, as data: which columns the ministry asks for at present is nowhere published. A new
 * form is an entry here and its name.
 */
export const reportForms: readonly ReportForm[] = [
  {
    code: 'summary',
    rows: 'total',
    columns: ['contacts', 'received', ...pair, 'overdue', 'urgent', 'medianDays'],
  },
  { code: 'services', rows: 'natures', columns: ['received', ...pair] },
  {
    code: 'types',
    rows: 'categoryGroups',
    columns: ['received', 'portion', ...pair, 'overdue'],
  },
  { code: 'channels', rows: 'channels', columns: ['received', 'portion', ...pair] },
  { code: 'districts', rows: 'districts', columns: ['received', ...pair, 'overdue'] },
  {
    code: 'agencies',
    rows: 'agencies',
    columns: ['received', ...pair, 'overdue', 'medianDays'],
  },
  { code: 'years', rows: 'years', columns: ['received', ...pair] },
  {
    code: 'corruption',
    rows: 'categories',
    group: 'misconduct',
    columns: ['received', ...pair, 'overdue'],
  },
  { code: 'overdue', rows: 'overdue', columns: [] },
  { code: 'satisfaction', rows: 'scores', columns: [] },
];
