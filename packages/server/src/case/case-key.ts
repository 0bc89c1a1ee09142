import { parseCaseNumber } from '@damrong/contract';

export interface CaseKey {
  readonly provinceCode: string;
  readonly number: string;
}

/** The province is a part of the number. */
export function caseKey(number: string): CaseKey {
  const parts = parseCaseNumber(number);
  if (parts === undefined) throw new RangeError('not a case number');
  return { provinceCode: parts.provinceCode, number };
}
