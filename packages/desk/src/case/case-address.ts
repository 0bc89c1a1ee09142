import { normalizeCaseNumber } from '@damrong/contract';
import type { Address } from '../app/page-entry.ts';

/** The number in an address, in any spelling that people copy. */
export function readCaseNumber({ params }: Pick<Address, 'params'>): string | undefined {
  return normalizeCaseNumber(params['number'] ?? '');
}

export function caseHref(number: string): string {
  return `/cases/${number}`;
}
