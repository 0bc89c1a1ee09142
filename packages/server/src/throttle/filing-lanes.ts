import { FairLanes } from './fair-lanes.ts';

/** Connections that filings leave to look-ups, sign-ins and the desk. */
const KEPT = 3;

/**
 * Filings of one province wait for each other in the database, and all of them for its standby. The
 * ones that wait must not hold every connection, nor one province the others.
 */
export function filingLanes(poolSize: number): FairLanes {
  const lanes = Math.max(1, poolSize - KEPT);
  return new FairLanes({
    lanes,
    ofOneOwner: Math.max(1, Math.ceil(lanes / 2)),
    mostWaiting: 500,
    mostWaitingOfOne: 400,
    retryAfter: 5,
  });
}
