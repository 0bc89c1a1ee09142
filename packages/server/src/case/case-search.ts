import { cleanText, normalizeCaseNumber, toArabicDigits } from '@damrong/contract';

export function isCaseNumber(search: string): boolean {
  return normalizeCaseNumber(search) !== undefined;
}

/** What is looked for: numbers in one spelling, words as they were typed. */
export function searchText(typed: string): string {
  const text = cleanText(typed);
  return normalizeCaseNumber(text) ?? (/^[\d๐-๙-]+$/.test(text) ? toArabicDigits(text) : text);
}
