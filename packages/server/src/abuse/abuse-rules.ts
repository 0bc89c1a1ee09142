import type { QuarantineReason } from '@damrong/contract';

const MINUTE_MS = 60_000;

/** When filings of one province that have something in common are a flood. */
export interface AbuseRule {
  readonly kind: QuarantineReason;
  /** Spans follow one another by the clock; counting starts again in each. */
  readonly spanMs: number;
  /** The most filings without a proof of work in one span. */
  readonly plain: number;
  /** The most filings with one; null where these are never held. */
  readonly proved: number | null;
}

/** The first rule that applies is given as the reason why a case is held. */
export const abuseRules: readonly AbuseRule[] = [
  { kind: 'network', spanMs: 10 * MINUTE_MS, plain: 30, proved: 500 },
  { kind: 'text', spanMs: 60 * MINUTE_MS, plain: 10, proved: 100 },
  { kind: 'province', spanMs: 10 * MINUTE_MS, plain: 120, proved: null },
];
