import { parseCaseNumber } from '../case/case-number.ts';
import { idCheckDigit } from './check-digit.ts';
import { toArabicDigits } from './digits.ts';

// What may stand between two digits of one number: spaces, dashes, dots, and invisible characters.
const SEPARATOR = String.raw`[ .\u00A0\u00AD\u200B-\u200D\u2060\u2212\uFEFF\p{Pd}]{0,3}`;
const DIGITS = new RegExp(`[0-9๐-๙](?:${SEPARATOR}[0-9๐-๙]){12,}`, 'gu');

const LENGTH = 13;

/** Thirteen digits, first 1–8, right check digit; Thai digits, spaces and dashes are welcome. */
export function isNationalId(text: string): boolean {
  const digits = toArabicDigits(text).replace(/[\s\p{Pd}\u2212]/gu, '');
  if (!/^[1-8]\d{12}$/.test(digits)) return false;
  return digits.endsWith(idCheckDigit(digits.slice(0, 12)));
}

/** Free text with the first ten digits of every valid national ID hidden: "x-xxxx-xxxxx-63-5". */
export function maskNationalIds(text: string): string {
  return text.replace(DIGITS, maskRun);
}

function maskRun(run: string): string {
  const at = [...run.matchAll(/[0-9๐-๙]/g)].map((match) => match.index);
  let masked = '';
  let copied = 0;
  for (let first = 0; first + LENGTH <= at.length;) {
    const start = at[first] ?? 0;
    const end = (at[first + LENGTH - 1] ?? 0) + 1;
    const spelled = run.slice(start, end);
    if (!isWhole(run, start, end) || !isHidden(spelled)) {
      first += 1;
      continue;
    }
    masked += run.slice(copied, start) + mask(spelled);
    copied = end;
    first += LENGTH;
  }
  return masked + run.slice(copied);
}

// Thirteen digits inside a longer unbroken number belong to an account or a bar code.
function isWhole(run: string, start: number, end: number): boolean {
  return !/[0-9๐-๙]/.test((run[start - 1] ?? '') + (run[end] ?? ''));
}

function isHidden(spelled: string): boolean {
  const digits = toArabicDigits(spelled).replace(/\D/g, '');
  return isNationalId(digits) && !isSpelledAsCaseNumber(spelled);
}

// One case number in ten would pass as an ID; its grouping 4-2-6-1, which nobody uses for an ID
// card, tells the two apart.
function isSpelledAsCaseNumber(spelled: string): boolean {
  const arabic = toArabicDigits(spelled);
  return /^\d{4}\D+\d{2}\D+\d{6}\D+\d$/.test(arabic) && parseCaseNumber(arabic) !== undefined;
}

function mask(spelled: string): string {
  const digits = toArabicDigits(spelled).replace(/\D/g, '');
  return `x-xxxx-xxxxx-${digits.slice(10, 12)}-${digits.slice(12)}`;
}
