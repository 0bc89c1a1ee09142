import { isProvinceCode } from '../codes/provinces.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { cleanText } from '../thai/text.ts';

/** The reference of a volunteer's sign-up: "V50-7K3M-9QXA", the province and 40 random bits. */
export interface VolunteerReference {
  readonly provinceCode: string;
  /** Eight characters of Crockford base 32. */
  readonly serial: string;
}

/** @throws RangeError when a part cannot be written in the reference */
export function formatVolunteerReference({ provinceCode, serial }: VolunteerReference): string {
  if (!isProvinceCode(provinceCode) || !/^[0-9A-HJKMNP-TV-Z]{8}$/.test(serial)) {
    throw new RangeError(`no reference for ${provinceCode}, ${serial}`);
  }
  return `V${provinceCode}-${serial.slice(0, 4)}-${serial.slice(4)}`;
}

/** Reads a reference as people copy it: Thai digits, lower case, other dashes or none, no V. */
export function parseVolunteerReference(typed: string): VolunteerReference | undefined {
  const characters = toArabicDigits(cleanText(typed))
    .toUpperCase()
    .replace(/[\s._\p{Pd}\u2212]/gu, '');
  const [, provinceCode = '', rest = ''] = /^V?(\d\d)([0-9A-Z]{8})$/.exec(characters) ?? [];
  const serial = rest.replace(/[IL]/g, '1').replace(/O/g, '0');
  if (serial === '' || serial.includes('U') || !isProvinceCode(provinceCode)) return undefined;
  return { provinceCode, serial };
}

/** The one spelling under which a sign-up is stored, or undefined when it cannot be one. */
export function normalizeVolunteerReference(typed: string): string | undefined {
  const parts = parseVolunteerReference(typed);
  return parts && formatVolunteerReference(parts);
}
