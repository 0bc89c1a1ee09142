import type { LetterKind, LetterSeries } from '../codes/letter-codes.ts';
import type { IdentityMode } from '../schemas/complainant.ts';
import { toThaiDigits } from '../thai/digits.ts';

/** Most reminders of one letter; later ones are matters for a telephone, or for the governor. */
export const MAX_LETTER_REMINDERS = 3;

/** Whether it goes to the complainant, and not to an agency. */
export function isToComplainant(kind: LetterKind): boolean {
  return kind === 'receipt' || kind === 'result';
}

/**
 * Whether such a letter may be written about a case. Nobody writes to a complainant who is confidential
 * or anonymous: a letter is opened by whoever finds it.
 */
export function mayWriteLetter(kind: LetterKind, identity: IdentityMode): boolean {
  return !isToComplainant(kind) || identity === 'named';
}

/**
 * A number as it stands on the paper, in Thai digits: `ชม ๐๐๑๗.๓/๔๑`, of a circular `ชม ๐๐๑๗.๓/ว ๑๒`.
 * It has no leading zeros and no year, which the date says.
 */
export function letterNumber(prefix: string, series: LetterSeries, number: number): string {
  return toThaiDigits(`${prefix}/${series === 'circular' ? 'ว ' : ''}${number}`);
}
