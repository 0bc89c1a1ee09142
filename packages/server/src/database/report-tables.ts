import type { ReportFigures, ReportSpan, ReportState } from '@damrong/contract';
import type { ColumnType, Generated } from 'kysely';

type Signed = ColumnType<string | null, never, string | null>;
type SignedBy = ColumnType<number | null, never, number | null>;
type SignedAt = ColumnType<Date | null, never, Date | null>;

/** A report of a province about a part of a fiscal year. */
export interface ReportTable {
  id: Generated<string>;
  province_code: string;
  /** Of the Buddhist era. */
  year: number;
  span: ReportSpan;
  /** 1 for the first, one more for each correction. */
  revision: number;
  state: ColumnType<ReportState, never, ReportState>;
  /** Why it corrects the one before; null for the first. */
  reason: string | null;
  /** Why it was given back; null once it is sent again. */
  note: ColumnType<string | null, never, string | null>;
  /** Null while it is a draft. */
  figures: ColumnType<ReportFigures | null, never, string | null>;
  prepared_by: number;
  prepared_by_name: string;
  prepared_at: Date;
  approved_by: SignedBy;
  approved_by_name: Signed;
  approved_at: SignedAt;
  submitted_by: SignedBy;
  submitted_by_name: Signed;
  submitted_at: SignedAt;
  version: Generated<number>;
}

/** That the ministry has reminded a province of a report. */
export interface ReportReminderTable {
  province_code: string;
  year: number;
  span: ReportSpan;
  at: Date;
  officer_id: number;
}
