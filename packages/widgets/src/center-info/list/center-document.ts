import {
  formatPhone,
  formatPosition,
  hoursInWords,
  type ContentOf,
  type Lang,
} from '@damrong/contract';
import { centerWords, directorText, inLanguage } from '../../content/center-view.ts';
import type { PrintDocument } from '../../print-document/print-document.ts';

/** A centre for paper: what somebody needs to get there, and to call. */
export function centerDocument(content: ContentOf<'centers'>, lang: Lang): PrintDocument {
  const words = centerWords[lang];
  const { director, email, hours, line, phones, point } = content;
  const [address] = inLanguage(content.addressTh, content.addressEn, lang);
  const [way] = inLanguage(content.directionsTh, content.directionsEn, lang);
  const times = hoursInWords(hours, lang).map(({ days, times: at }) => `${days} ${at}`);
  const lines = [
    [words.phone, phones.map((phone) => formatPhone(phone, lang)).join(', ')],
    [words.hours, times.length === 0 ? '' : [...times, words.exceptDaysOff].join(', ')],
    [words.address, address],
    [words.director, director === null ? '' : directorText(director, lang)],
    [words.email, email ?? ''],
    [words.line, line ?? ''],
    [words.directions, way],
    [words.coordinates, point === null ? '' : formatPosition(point)],
  ] as const;
  return {
    title: lang === 'en' ? content.nameEn : content.nameTh,
    lines: lines.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }])),
    notes: [],
  };
}
