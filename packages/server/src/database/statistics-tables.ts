import type { PublishedQuarter } from '@damrong/contract';
import type { ColumnType } from 'kysely';

/** What is published of a province and a quarter. */
export interface PublishedStatisticsTable {
  province_code: string;
  /** Fiscal year of the Buddhist era. */
  year: number;
  quarter: number;
  figures: ColumnType<PublishedQuarter, string, never>;
}
