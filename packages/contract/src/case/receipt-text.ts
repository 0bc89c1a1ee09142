import { toArabicDigits } from '../thai/digits.ts';
import { cleanText } from '../thai/text.ts';
import { normalizeAccessCode } from './access-code.ts';
import { normalizeCaseNumber } from './case-number.ts';

const NUMBER = /2[56]\d\d[\s./_\p{Pd}\u2212]*\d\d[\s./_\p{Pd}\u2212]*\d{6}[\s./_\p{Pd}\u2212]*\d/gu;

// As it is printed, in one piece, or with spaces; the last form could also be three English words.
const CODES = [
  /[0-9A-Z]{4}[\p{Pd}\u2212][0-9A-Z]{4}[\p{Pd}\u2212][0-9A-Z]{4}/gu,
  /[0-9A-Z]{12}/g,
  /[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}/g,
];

/**
 * Case number and access code out of a text that holds both, such as a receipt that was copied
 * whole into one field, line ends lost; undefined when either is missing.
 */
export function readReceiptText(text: string): { number: string; code: string } | undefined {
  const spelled = toArabicDigits(cleanText(text)).toUpperCase();
  for (const [typed] of spelled.matchAll(NUMBER)) {
    const number = normalizeCaseNumber(typed);
    const code = number && findCode(spelled.replace(typed, '\n'));
    if (number !== undefined && code !== undefined) return { number, code };
  }
  return undefined;
}

function findCode(text: string): string | undefined {
  for (const pattern of CODES) {
    for (const [typed] of text.matchAll(pattern)) {
      const code = /\d/.test(typed) ? normalizeAccessCode(typed) : undefined;
      if (code !== undefined) return code;
    }
  }
  return undefined;
}
