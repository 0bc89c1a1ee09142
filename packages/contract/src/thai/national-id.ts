import { parseCaseNumber } from '../case/case-number.ts';
import { idCheckDigit } from './check-digit.ts';
import { toArabicDigits } from './digits.ts';

// Whatever people put between the digits of one number: a few marks, spaces, a line end.
const SEPARATOR = String.raw`[^\p{L}\p{M}\p{N}]{0,4}`;
const DIGIT = '[0-9๐-๙０-９]';
const DIGITS = new RegExp(`${DIGIT}(?:${SEPARATOR}${DIGIT}){12,}`, 'gu');

const LENGTH = 13;

/**
 * Thirteen digits, first 0–8, right check digit; Thai digits, spaces and dashes are welcome. Those of
 * people without nationality and of migrant workers begin with 0.
 */
export function isNationalId(text: string): boolean {
  const digits = toArabicDigits(text).replace(/[\s\p{Pd}\u2212]/gu, '');
  if (!/^[0-8]\d{12}$/.test(digits)) return false;
  return digits.endsWith(idCheckDigit(digits.slice(0, 12)));
}

/** Free text with the first ten digits of every valid national ID hidden: "x-xxxx-xxxxx-63-5". */
export function maskNationalIds(text: string): string {
  return text.replace(DIGITS, maskRun);
}

/** Every valid national ID that stands in free text, as it is spelled there. */
export function findNationalIds(text: string): string[] {
  return [...text.matchAll(DIGITS)].flatMap(([run]) =>
    idsOf(run).map(([start, end]) => run.slice(start, end)),
  );
}

function maskRun(run: string): string {
  let masked = '';
  let copied = 0;
  for (const [start, end] of idsOf(run)) {
    masked += run.slice(copied, start) + mask(run.slice(start, end));
    copied = end;
  }
  return masked + run.slice(copied);
}

/** Where IDs begin and end in a run of digits. */
function idsOf(run: string): [start: number, end: number][] {
  const at = [...run.matchAll(/[0-9๐-๙０-９]/g)].map((match) => match.index);
  const found: [number, number][] = [];
  for (let first = 0; first + LENGTH <= at.length;) {
    const start = at[first] ?? 0;
    const end = (at[first + LENGTH - 1] ?? 0) + 1;
    if (isWhole(run, start, end) && isHidden(run.slice(start, end))) {
      found.push([start, end]);
      first += LENGTH;
    } else first += 1;
  }
  return found;
}

// Thirteen digits inside a longer unbroken number belong to an account or a bar code.
function isWhole(run: string, start: number, end: number): boolean {
  return !/[0-9๐-๙０-９]/.test((run[start - 1] ?? '') + (run[end] ?? ''));
}

function isHidden(spelled: string): boolean {
  const digits = toArabicDigits(spelled).replace(/\D/g, '');
  return isNationalId(digits) && !isSpelledAsCaseNumber(spelled) && !beginsWithPhone(spelled);
}

// A telephone and the beginning of the next one make thirteen digits too, and pass one time in ten.
// The card's own grouping, and one digit for each box, are nothing but an ID.
function beginsWithPhone(spelled: string): boolean {
  const groups = toArabicDigits(spelled).split(/\D+/);
  if (groups.length === 1 || groups.length === LENGTH) return false;
  if (groups.map(({ length }) => length).join('') === '14521') return false;
  let digits = '';
  return groups.some((group) => {
    digits += group;
    return digits.length < LENGTH && /^0(?:[689]\d{8}|2\d{7}|[3457]\d{7})$/.test(digits);
  });
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
