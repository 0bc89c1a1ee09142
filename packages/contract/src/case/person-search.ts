import { isNationalId } from '../thai/national-id.ts';
import { parsePhone } from '../thai/phone.ts';
import { cleanText, countCharacters } from '../thai/text.ts';
import { toArabicDigits } from '../thai/digits.ts';

/** What a complainant can be looked for by; each search is audited under it, without what was typed. */
export const personSearchKinds = ['name', 'phone', 'national_id'] as const;

/** One of `personSearchKinds`; `name` for what is no number. */
export type PersonSearchKind = (typeof personSearchKinds)[number];

/** Fewer characters would list half a province. */
const SHORTEST_NAME = 3;
/** Numbers of fewer digits, such as 1567, are nobody's own. */
const SHORTEST_PHONE = 9;

/**
 * What was typed to find a complainant: a part of the name of three characters or more, or a telephone
 * number or a national ID in full, in any spelling. Undefined for what is none of them.
 */
export function readPersonSearch(
  typed: string,
): { readonly kind: PersonSearchKind; readonly value: string } | undefined {
  const text = cleanText(typed);
  const phone = parsePhone(text);
  if (phone !== undefined && phone.length >= SHORTEST_PHONE) {
    return { kind: 'phone', value: phone.replace(/;.*/, '') };
  }
  if (isNationalId(text)) {
    return { kind: 'national_id', value: toArabicDigits(text).replace(/\D/g, '') };
  }
  const letters = text.replace(/[^\p{L}\p{M}]/gu, '');
  return countCharacters(letters) < SHORTEST_NAME ? undefined : { kind: 'name', value: text };
}
