import type { Lang } from '../codes/languages.ts';
import { toArabicDigits } from './digits.ts';
import { cleanText } from './text.ts';

const MOBILE = /^0[689]\d{8}$/;
const FIXED = /^0(?:2|[3457]\d)\d{6}\d?$/;
const TOLL_FREE = /^1800\d{6}$/;
const SHORT = /^1\d{2,3}$/;
// ITU-T E.164: the code of a country, 15 digits in all at most. Thai numbers are written without it.
const ABROAD = /^\+(?!66)[1-9]\d{7,14}$/;

const CANONICAL = /^(\+?\d+)(?:;ext=(\d{1,6}))?$/;
const SEVERAL = /^(?:(?:0|66)\d{8,9}){2,}$/;
const NATIONAL_ID_LENGTH = 13;
const LABEL = /^(?:(?:หมายเลข|เบอร์|โทรศัพท์|โทร|มือถือ|tel|phone|mobile)[\s.:]*)+/i;
// An office with the lines 3111 to 3119 writes 0-2222-3111-9; the first of them is answered.
const MORE_LINES = /^(0.*\d{4})\s?[-–]\s?\d{1,2}$/;
const EXTENSION = /(?:;\s*ext\s*=|[\s,]*(?:ต่อ|กด|ext\.?|#|x))\s*(\d{1,6})$/i;
// The longest sensible spelling is far shorter; without a limit, thousands of commas would cost
// time.
const LONGEST_SPELLING = 80;
const SEPARATORS = /[\s.()\p{Pd}\u2212]/gu;

/**
 * A Thai number in any usual spelling → "0812345678", "022223111;ext=12" or "1567"; one of another
 * country, written with its plus sign → "+14155552671".
 */
export function parsePhone(text: string): string | undefined {
  if (text.length > LONGEST_SPELLING) return undefined;
  const typed = toArabicDigits(cleanText(text)).replace(LABEL, '');
  const extension = EXTENSION.exec(typed);
  const spelling = (extension ? typed.slice(0, extension.index) : typed).trim();
  const first = nationalNumber(MORE_LINES.exec(spelling)?.[1] ?? '');
  const number = first !== undefined && isFixed(first) ? first : nationalNumber(spelling);
  if (number === undefined) return undefined;
  const canonical = extension ? `${number};ext=${extension[1]}` : number;
  return isPhone(canonical) ? canonical : undefined;
}

export type PhoneIssue = 'phone_invalid' | `phone_${'several' | 'too_long' | 'national_id'}`;

/** What is wrong with a text that is no telephone number. */
export function phoneIssue(text: string): PhoneIssue {
  const digits = toArabicDigits(text).replace(/\D/g, '');
  if (SEVERAL.test(digits)) return 'phone_several';
  if (digits.length === NATIONAL_ID_LENGTH) return 'phone_national_id';
  const longest = /^0[2-57]/.test(digits) ? 9 : 10;
  return digits.length > longest ? 'phone_too_long' : 'phone_invalid';
}

/** Whether a number in the form that `parsePhone` makes can exist. */
export function isPhone(canonical: string): boolean {
  const [, number = '', extension] = CANONICAL.exec(canonical) ?? [];
  if (isFixed(number)) return true;
  if (extension !== undefined) return false;
  return ABROAD.test(number) || MOBILE.test(number) || TOLL_FREE.test(number) || SHORT.test(number);
}

/** "081-234-5678", "0-2222-3111 ต่อ 12", "1800-123-456", "1567", "+14155552671". */
export function formatPhone(canonical: string, lang: Lang): string {
  const [, number = canonical, extension] = CANONICAL.exec(canonical) ?? [];
  const spelled = group(number);
  if (extension === undefined) return spelled;
  return `${spelled} ${lang === 'th' ? 'ต่อ' : 'ext.'} ${extension}`;
}

/** RFC 3966; short and toll-free numbers have no international form and are dialled as they are. */
export function telephoneHref(canonical: string): string {
  return canonical.startsWith('0') ? `tel:+66${canonical.slice(1)}` : `tel:${canonical}`;
}

function nationalNumber(spelling: string): string | undefined {
  const compact = spelling.replace(SEPARATORS, '');
  if (!/^\+?\d+$/.test(compact)) return undefined;
  const abroad = /^(?:\+|00)660?(\d{8,9})$/.exec(compact) ?? /^66(\d{8,9})$/.exec(compact);
  if (abroad) return `0${abroad[1]}`;
  return compact;
}

function isFixed(number: string): boolean {
  return number.length === 9 && FIXED.test(number);
}

function group(number: string): string {
  if (MOBILE.test(number)) return number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
  if (isFixed(number)) return number.replace(/^(\d)(\d{4})(\d{4})$/, '$1-$2-$3');
  if (TOLL_FREE.test(number)) return number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1-$2-$3');
  return number;
}
