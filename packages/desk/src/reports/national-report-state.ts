import type { ReportSpan } from '@damrong/contract';

/** Which period is asked for; what is empty is the month that ended last. */
export interface NationalReportState {
  readonly year: string;
  readonly span: ReportSpan | '';
}
