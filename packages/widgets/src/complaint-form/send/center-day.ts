import { bangkokDate, challengeLifeMs } from '@damrong/contract';

let aheadMs = 0;

/** Learns the center's clock from a challenge, which has just been made there. */
export function learnClock(expiresAt: string): void {
  aheadMs = Date.parse(expiresAt) - challengeLifeMs - Date.now() || 0;
}

/** The day at the center, as far as it is known: the clocks of phones stand where they stand. */
export function centerDay(): string {
  return bangkokDate(new Date(Date.now() + aheadMs));
}
