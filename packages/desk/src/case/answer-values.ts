import {
  bangkokDate,
  findProvince,
  formatThaiDate,
  provinceLabel,
  type AnswerValues,
  type Lang,
  type OfficerCase,
} from '@damrong/contract';
import { answerWords } from '../locale/answer.ts';
import { categoryName } from '../reference/reference-data.ts';
import { locationName } from './case-details.ts';
import type { CodeNames } from './field-names.ts';

/** What of a case goes into the fields of a template. */
export type AnsweredCase = Pick<
  OfficerCase,
  | 'number'
  | 'title'
  | 'provinceCode'
  | 'location'
  | 'categoryCode'
  | 'receivedAt'
  | 'dueOn'
  | 'agency'
  | 'letterNumber'
  | 'complainant'
>;

/**
 * What is known of a case for the fields of a template, in the language of the template. Nobody is named
 * who has not complained under an open name, revealed or not; what is not known stays as a blank.
 */
export function answerValues(
  value: AnsweredCase,
  lang: Lang,
  names: CodeNames,
  now: Date,
): AnswerValues {
  const text = answerWords[lang];
  const { complainant, dueOn, agency, letterNumber } = value;
  const province = findProvince(value.provinceCode);
  const isOpen = complainant.identity === 'named' && complainant.revealed;
  return {
    complainant: (isOpen ? complainant.name : null) ?? text.somebody,
    number: value.number,
    title: value.title,
    category: categoryName(names.categories, value.categoryCode, lang),
    place: locationName(value, lang, names),
    received: formatThaiDate(value.receivedAt, lang),
    center: text.center(province ? provinceLabel(province, lang) : value.provinceCode),
    today: formatThaiDate(bangkokDate(now), lang),
    ...(dueOn !== null && { due: formatThaiDate(dueOn, lang) }),
    ...(agency !== null && { agency }),
    ...(letterNumber !== null && { letter: letterNumber }),
  };
}
