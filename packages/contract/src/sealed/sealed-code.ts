import { toArabicDigits } from '../thai/digits.ts';
import { cleanText } from '../thai/text.ts';
import { randomBytes } from './bytes.ts';

// Crockford's base 32, as the access code has it. https://www.crockford.com/base32.html
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const DATA_SYMBOLS = 23;

/** What a typed code is: whole, of another length, or with a slip in it that the check symbol shows. */
export type TypedCode =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly issue: CodeIssue };

/** Why a typed code cannot be one, found without asking anybody. */
export type CodeIssue = 'code_length' | 'code_symbol' | 'code_slip';

/** Luhn's check symbol mod 32: every single slip, and all but one in 500 swaps of neighbours. */
function checkSymbol(symbols: string): string {
  let sum = 0;
  let factor = 2;
  for (let index = symbols.length - 1; index >= 0; index -= 1) {
    const product = factor * alphabet.indexOf(symbols.charAt(index));
    sum += Math.floor(product / 32) + (product % 32);
    factor = factor === 2 ? 1 : 2;
  }
  return alphabet.charAt((32 - (sum % 32)) % 32);
}

/** Symbols in groups of four, joined by dashes. */
export function inGroups(symbols: string): string {
  return symbols.replace(/(.{4})(?=.)/g, '$1-');
}

/** Random symbols of the alphabet, five bits each. */
export function randomSymbols(count: number): string {
  return [...randomBytes(count)].map((byte) => alphabet.charAt(byte & 31)).join('');
}

/** Case, Thai digits, spaces and dashes, and the letters that look like digits, are one spelling. */
export function foldSymbols(typed: string): string {
  return toArabicDigits(cleanText(typed))
    .toUpperCase()
    .replace(/[\s._\p{Pd}\u2212]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
}

/** Whether a folded text has nothing but symbols of the alphabet. */
export function hasOnlySymbols(folded: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]*$/.test(folded);
}

/**
 * A fresh code of a sealed report: 115 random bits in 23 symbols and a check symbol, in six groups of
 * four. It is made where it is shown, and never leaves the browser.
 */
export function createSealedCode(): string {
  const symbols = randomSymbols(DATA_SYMBOLS);
  return inGroups(symbols + checkSymbol(symbols));
}

/** Reads a code as people type it; a slip is found here, before anything is sent. */
export function readSealedCode(typed: string): TypedCode {
  const symbols = foldSymbols(typed);
  if (!hasOnlySymbols(symbols)) return { ok: false, issue: 'code_symbol' };
  if (symbols.length !== DATA_SYMBOLS + 1) return { ok: false, issue: 'code_length' };
  const data = symbols.slice(0, DATA_SYMBOLS);
  if (checkSymbol(data) !== symbols.charAt(DATA_SYMBOLS)) return { ok: false, issue: 'code_slip' };
  return { ok: true, code: inGroups(symbols) };
}

/** The symbols of a written code that are secret: neither dashes nor the check symbol. */
export function secretSymbols(code: string): string {
  return code.replace(/-/g, '').slice(0, DATA_SYMBOLS);
}
