import { findNationalIds, isNationalId, maskNationalIds } from './national-id.ts';
import { parsePhone } from './phone.ts';

/** A number in free text that leads to a person. */
export interface PersonalNumber {
  readonly kind: 'national_id' | 'phone';
  /** As it is spelled in the text. */
  readonly spelled: string;
}

// What people put between the digits of a telephone number: a mark or two, a space. What stands before it
// belongs to the match: Safari looks behind since 16.4 only.
const PHONE =
  /(^|[^0-9๐-๙])((?:\+?(?:66|๖๖)|[0๐])(?:[\s.()\p{Pd}\u2212]{0,2}[0-9๐-๙]){8,9})(?![0-9๐-๙])/gu;

/** The numbers in a text that lead to a person, for a warning before it is sent. */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  return [
    ...findNationalIds(text).map((spelled) => ({ kind: 'national_id', spelled }) as const),
    ...[...maskNationalIds(text).matchAll(PHONE)]
      .map(([, , spelled = '']) => spelled)
      .filter(isPhone)
      .map((spelled) => ({ kind: 'phone', spelled }) as const),
  ];
}

/** Free text without national IDs and telephone numbers: each of their digits becomes an x. */
export function maskPersonalNumbers(text: string): string {
  return maskPhones(maskNationalIds(text).replace(/x-xxxx-xxxxx-\d\d-\d/g, 'x-xxxx-xxxxx-xx-x'));
}

function maskPhones(text: string): string {
  return text.replace(PHONE, (whole, before: string, spelled: string) =>
    isPhone(spelled) ? before + spelled.replace(/[0-9๐-๙]/g, 'x') : whole,
  );
}

function isPhone(spelled: string): boolean {
  return parsePhone(spelled) !== undefined && !isNationalId(spelled);
}
