import type { DescribedCall } from '../describe-request.ts';

/** How an exchange is to be made. */
export interface ExchangeOptions {
  /** What carries each attempt. */
  readonly fetch: typeof globalThis.fetch;
  /** How often a repeatable call is sent again after a failure. */
  readonly retry: number;
  /** Ends the exchange, also between two attempts. */
  readonly signal: AbortSignal;
}

/**
 * Brings a described call to the centre, again where that is safe and of use, and answers with the
 * last response, good or bad. Rejects when there was none.
 */
export type Exchange = (call: DescribedCall, options: ExchangeOptions) => Promise<Response>;
