import {
  channels,
  codeName,
  daysOfPeriod,
  englishMonths,
  findProvince,
  fiscalMonths,
  provinceLabel,
  thaiMonths,
  thaiShortMonths,
  toBuddhistYear,
  type CategoryList,
  type FiscalPeriod,
  type FiguresPart,
  type Lang,
  type ProvincePlaces,
} from '@damrong/contract';
import { figureWords } from '../locale/figures.ts';
import type { FiguresMessages } from '../locale/figures.th.ts';
import { districtName } from '../reference/reference-data.ts';

/** By what figures are divided. */
export type Dimension = keyof FiguresMessages['columns'];

/** What codes are called; undefined where that cannot be had, so that codes are shown. */
export interface NameLists {
  readonly categories: CategoryList | undefined;
  readonly places: ProvincePlaces | undefined;
}

/** A quarter with its months, or a month with its year. */
export function periodName(period: FiscalPeriod, lang: Lang): string {
  if (period.month !== undefined) return monthName(daysOfPeriod(period).from.slice(0, 7), lang);
  const quarter = period.quarter ?? 1;
  const [first = 10, , last = 12] = fiscalMonths.slice((quarter - 1) * 3);
  const months = `${shortMonth(first, lang)}–${shortMonth(last, lang)}`;
  return figureWords[lang].quarter(quarter, months);
}

export function provinceName(code: string, lang: Lang): string {
  const province = findProvince(code);
  return province === undefined ? code : provinceLabel(province, lang);
}

/** What a part of the figures is called. */
export function partName(
  dimension: Dimension,
  { code }: FiguresPart,
  { categories, places }: NameLists,
  lang: Lang,
): string {
  if (code === null) return figureWords[lang].noDistrict;
  switch (dimension) {
    case 'months':
      return monthName(code, lang);
    case 'provinces':
      return provinceName(code, lang);
    case 'districts':
      return districtName(places, code, lang) ?? code;
    case 'channels':
      return codeName(channels, code, lang);
    case 'categoryGroups':
      return categories?.groups.find((group) => group.code === code)?.[lang] ?? code;
  }
}

function shortMonth(month: number, lang: Lang): string {
  return lang === 'th'
    ? (thaiShortMonths[month - 1] ?? '')
    : (englishMonths[month - 1] ?? '').slice(0, 3);
}

/** `2026-10` as ตุลาคม 2569. */
function monthName(code: string, lang: Lang): string {
  const [year = 0, month = 0] = code.split('-').map(Number);
  return lang === 'th'
    ? `${thaiMonths[month - 1] ?? ''} ${toBuddhistYear(year)}`
    : `${englishMonths[month - 1] ?? ''} ${year}`;
}
