import { isProvinceCode } from '../codes/provinces.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { cleanText } from '../thai/text.ts';

/** "2570-50-000123-7": fiscal year B.E., province, serial within both, check digit. */
export interface CaseNumber {
  fiscalYear: number;
  provinceCode: string;
  serial: number;
}

const SERIAL_LENGTH = 6;
const LARGEST_SERIAL = 999_999;
const SEPARATOR = /[\s./_\p{Pd}\u2212]+/u;
const FISCAL_YEAR = /^2[56]\d\d$/;

/**
 * The check digit of a GTIN-13 over the twelve digits before it; it catches every single wrong digit.
 * @see https://www.gs1.org/services/how-calculate-check-digit-manually
 * @throws RangeError unless given exactly twelve ASCII digits
 */
export function caseCheckDigit(twelveDigits: string): string {
  if (!/^\d{12}$/.test(twelveDigits)) throw new RangeError('twelve digits expected');
  let sum = 0;
  for (let index = 0; index < 12; index += 1) {
    sum += Number(twelveDigits[index]) * (index % 2 === 0 ? 1 : 3);
  }
  return String((10 - (sum % 10)) % 10);
}

/** @throws RangeError when a part cannot be written in the number */
export function formatCaseNumber({ fiscalYear, provinceCode, serial }: CaseNumber): string {
  const isSerial = Number.isInteger(serial) && serial >= 1 && serial <= LARGEST_SERIAL;
  if (!isSerial || !FISCAL_YEAR.test(String(fiscalYear)) || !isProvinceCode(provinceCode)) {
    throw new RangeError(`no case number for ${fiscalYear}, ${provinceCode}, ${serial}`);
  }
  const padded = String(serial).padStart(SERIAL_LENGTH, '0');
  const checkDigit = caseCheckDigit(`${fiscalYear}${provinceCode}${padded}`);
  return `${fiscalYear}-${provinceCode}-${padded}-${checkDigit}`;
}

/**
 * Reads a number as people copy it: Thai digits, other dashes or none, a label in front,
 * or a serial without its leading zeros.
 */
export function parseCaseNumber(typed: string): CaseNumber | undefined {
  const spelled = toArabicDigits(cleanText(typed)).replace(/^[^0-9]+/, '');
  const groups = spelled.split(SEPARATOR).filter(Boolean);
  const [year = '', province = '', serial = '', check = ''] =
    groups.length === 4 ? groups : cut(groups.join(''));
  if (!/^\d{1,6}$/.test(serial) || Number(serial) === 0) return undefined;
  if (!FISCAL_YEAR.test(year) || !isProvinceCode(province)) return undefined;
  if (check !== caseCheckDigit(`${year}${province}${serial.padStart(SERIAL_LENGTH, '0')}`)) {
    return undefined;
  }
  return { fiscalYear: Number(year), provinceCode: province, serial: Number(serial) };
}

/** The one spelling under which a case is stored, or undefined when it cannot be a number. */
export function normalizeCaseNumber(typed: string): string | undefined {
  const parts = parseCaseNumber(typed);
  return parts && formatCaseNumber(parts);
}

function cut(digits: string): string[] {
  return /^(\d{4})(\d{2})(\d{6})(\d)$/.exec(digits)?.slice(1) ?? [];
}
