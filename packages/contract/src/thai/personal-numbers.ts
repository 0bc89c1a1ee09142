import { isNationalId, maskNationalIds } from './national-id.ts';
import { parsePhone } from './phone.ts';

/** What can be found in free text that names its writer. */
export type PersonalNumber = 'national_id' | 'phone';

// What people put between the digits of a telephone number: a mark or two, a space.
const PHONE =
  /(?<![0-9๐-๙])(?:\+?(?:66|๖๖)|[0๐])(?:[\s.()\p{Pd}\u2212]{0,2}[0-9๐-๙]){8,9}(?![0-9๐-๙])/gu;

/** Which kinds of numbers stand in a text that lead to a person, for a warning before it is sent. */
export function personalNumbersIn(text: string): PersonalNumber[] {
  const masked = maskNationalIds(text);
  return [
    ...(masked === text ? [] : (['national_id'] as const)),
    ...(maskPhones(masked) === masked ? [] : (['phone'] as const)),
  ];
}

/** Free text without national IDs and telephone numbers: each of their digits becomes an x. */
export function maskPersonalNumbers(text: string): string {
  return maskPhones(maskNationalIds(text).replace(/x-xxxx-xxxxx-\d\d-\d/g, 'x-xxxx-xxxxx-xx-x'));
}

function maskPhones(text: string): string {
  return text.replace(PHONE, (spelled) =>
    parsePhone(spelled) === undefined || isNationalId(spelled)
      ? spelled
      : spelled.replace(/[0-9๐-๙]/g, 'x'),
  );
}
