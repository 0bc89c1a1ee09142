import { toArabicDigits } from '../thai/digits.ts';
import { cleanText } from '../thai/text.ts';

// Crockford's base 32: no I, L, O, which look like digits, and no U. https://www.crockford.com/base32.html
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BITS_PER_CHARACTER = 5;
const LENGTH = 12;
const BYTES = 8;

/**
 * A typed code → "XXXX-XXXX-XXXX", or undefined when it cannot be a code. A Thai label that was
 * copied along is left out; an English one cannot be told from a code.
 */
export function normalizeAccessCode(typed: string): string | undefined {
  const characters = toArabicDigits(cleanText(typed))
    .toUpperCase()
    .replace(/^[^0-9A-Z]+/, '')
    .replace(/[\s._\p{Pd}\u2212]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(characters) ? inGroups(characters) : undefined;
}

/**
 * The first 60 bits of random bytes as an access code.
 * @throws RangeError for fewer than eight bytes
 */
export function formatAccessCode(bytes: Uint8Array): string {
  if (bytes.length < BYTES) throw new RangeError('eight random bytes expected');
  let characters = '';
  let pending = 0;
  let pendingBits = 0;
  for (const byte of bytes.subarray(0, BYTES)) {
    pending = (pending << 8) | byte;
    pendingBits += 8;
    while (pendingBits >= BITS_PER_CHARACTER && characters.length < LENGTH) {
      pendingBits -= BITS_PER_CHARACTER;
      characters += ALPHABET[pending >> pendingBits] ?? '';
      pending &= (1 << pendingBits) - 1;
    }
  }
  return inGroups(characters);
}

function inGroups(characters: string): string {
  return characters.replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3');
}
