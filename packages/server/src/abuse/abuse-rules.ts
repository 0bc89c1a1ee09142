import type { QuarantineReason } from '@damrong/contract';

const MINUTE_MS = 60_000;

/** When filings of one province that have something in common are a flood. */
export interface AbuseRule {
  readonly kind: QuarantineReason;
  /** Spans follow one another by the clock; each begins to count anew. */
  readonly spanMs: number;
  /** Most filings without a proof of work in one span. */
  readonly plain: number;
  /** Most filings with one; null where these are never held. */
  readonly proved: number | null;
}

/** In the order in which a case is told why it was held. */
export const abuseRules: readonly AbuseRule[] = [
  { kind: 'network', spanMs: 10 * MINUTE_MS, plain: 30, proved: 500 },
  { kind: 'text', spanMs: 60 * MINUTE_MS, plain: 10, proved: 100 },
  { kind: 'province', spanMs: 10 * MINUTE_MS, plain: 120, proved: null },
];
