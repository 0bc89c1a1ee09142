import type { PublishedPart } from './hide-small-counts.ts';

/** What is told of a part of the cases: a month, or a group of categories. */
export interface PublishedFigures extends PublishedPart {
  /** `2026-07`, or the code of a group. */
  readonly code: string;
  /** Days until half of the settled ones were settled; null where `settled` is not told. */
  readonly medianDays: number | null;
  /** The average of one to five points; null where `settled` is not told, or fewer than ten have rated. */
  readonly rating: number | null;
}

/** Between which two numbers something lies; both are the same where it is told. */
export interface PublishedRange {
  readonly least: number;
  readonly most: number;
}

/** All cases of a period, without a code, and how many were settled without anybody outside of the province. */
export interface PublishedTotal extends Omit<PublishedFigures, 'code'> {
  /** Closed, and nobody outside of the province has had it; null where nothing can be told. */
  readonly settledInProvince: PublishedRange | null;
}

/**
 * The cases that a province received in a quarter of a fiscal year, and what had become of them when they
 * were counted. They are counted once: a second count would tell by its difference what has happened since.
 */
export interface PublishedQuarter {
  /** Fiscal year of the Buddhist era. */
  readonly year: number;
  /** 1 for October to December, 4 for July to September. */
  readonly quarter: number;
  /** The first and the last day of receipt. */
  readonly from: string;
  readonly to: string;
  /** The day on which they were counted. */
  readonly countedOn: string;
  /** Invented numbers of a demo. */
  readonly isExample: boolean;
  readonly total: PublishedTotal;
  /** All groups, in the order in which they are offered. */
  readonly categoryGroups: readonly PublishedFigures[];
  /** All months of the quarter, the first one first. */
  readonly months: readonly PublishedFigures[];
}

/** What `/embed/content/statistics/…` has of a province: its quarters, the latest first. */
export interface PublishedStatistics {
  readonly kind: 'statistics';
  readonly provinceCode: string;
  readonly quarters: readonly PublishedQuarter[];
}

/** How many days after the end of a quarter it is counted: time enough to settle what came last. */
export const STATISTICS_WAIT_DAYS = 30;

/** How many quarters are published; earlier ones are left out. */
export const PUBLISHED_QUARTERS = 8;
