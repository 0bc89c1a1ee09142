import {
  findProvince,
  formatThaiDate,
  provinceLabel,
  type ContentEntry,
  type Lang,
} from '@damrong/contract';
import { contentWords } from '../locale/content.ts';

/** What an entry is called, as the list, buttons and announcements have it. */
export function entryName({ content }: Pick<ContentEntry, 'content'>, lang: Lang): string {
  return lang === 'th' ? content.nameTh : content.nameEn || content.nameTh;
}

/** Its area, as a word in a sentence. */
export function areaName(provinceCode: string | null, lang: Lang): string {
  const province = provinceCode === null ? undefined : findProvince(provinceCode);
  return province === undefined ? contentWords[lang].nation : provinceLabel(province, lang);
}

/** From when to when it is shown; nothing where that is not set. */
export function daysText(
  { publishOn, endsOn }: Pick<ContentEntry, 'publishOn' | 'endsOn'>,
  lang: Lang,
): string {
  const text = contentWords[lang];
  const day = (iso: string) => formatThaiDate(iso, lang, 'short');
  return [
    publishOn === null ? '' : text.from(day(publishOn)),
    endsOn === null ? '' : text.until(day(endsOn)),
  ]
    .filter(Boolean)
    .join(' ');
}
