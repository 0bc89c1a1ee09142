import type { ErasureCause, ErasureState, RetentionPeriod } from '@damrong/contract';
import type { ColumnType, Generated } from 'kysely';

/** A time during which a case is kept from erasure. */
export interface CaseHoldTable {
  province_code: string;
  case_number: string;
  seq: number;
  placed_by: number;
  placed_by_name: string;
  placed_at: Date;
  /** Null once the case was erased. */
  reason: string | null;
  lifted_by: Generated<number | null>;
  lifted_by_name: Generated<string | null>;
  lifted_at: Generated<Date | null>;
  lift_reason: Generated<string | null>;
}

/** That the content of a case is to end, or has ended. */
export interface ErasureTable {
  province_code: string;
  id: Generated<string>;
  case_number: string;
  cause: ErasureCause;
  /** Null once the case was erased, and where none was given. */
  reason: string | null;
  state: Generated<ErasureState>;
  proposed_by: number;
  proposed_by_name: string;
  proposed_at: Date;
  decided_by: Generated<number | null>;
  decided_by_name: Generated<string | null>;
  decided_at: Generated<Date | null>;
  /** Keys of files that are still on the disk. */
  files: Generated<Buffer[]>;
  /** Rows that were taken out or emptied, by table. */
  counts: ColumnType<Record<string, number> | null, string | undefined, string>;
  erased_at: Generated<Date | null>;
}

/** How many years a case is kept after it was settled. */
export interface RetentionPeriodTable {
  kind: RetentionPeriod['kind'];
  code: string;
  years: number;
}
