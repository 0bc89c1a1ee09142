import { urgencies } from '@damrong/contract';

export type Urgency = (typeof urgencies)[number];

/** 0 for the most urgent. */
export function urgencyRank(urgency: Urgency): number {
  return urgencies.length - 1 - urgencies.indexOf(urgency);
}

export function urgencyOfRank(rank: number): Urgency {
  return urgencies[urgencies.length - 1 - rank] ?? 'normal';
}
