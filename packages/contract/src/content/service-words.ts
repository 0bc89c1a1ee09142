import { codeName } from '../codes/code-name.ts';
import type { Lang } from '../codes/languages.ts';
import { documentForms, serviceTimeUnits } from '../codes/service-codes.ts';
import type { ServiceContent } from './service-content.ts';

/** "ไม่มีค่าใช้จ่าย" and "20 บาท", with the words that the editor has added; empty where nothing is told. */
export function serviceFeeInWords(
  { feeBaht, feeTh, feeEn }: Pick<ServiceContent, 'feeBaht' | 'feeTh' | 'feeEn'>,
  lang: Lang,
): string {
  const free = { th: 'ไม่มีค่าใช้จ่าย', en: 'Free of charge' };
  const baht = { th: 'บาท', en: 'baht' };
  const amount =
    feeBaht === null
      ? ''
      : feeBaht === 0
        ? free[lang]
        : `${feeBaht.toLocaleString('en')} ${baht[lang]}`;
  return withNote(amount, lang === 'en' && feeEn !== '' ? feeEn : feeTh);
}

/** "30 นาที" and "15 วันทำการ", with the words that the editor has added; empty where nothing is told. */
export function serviceTimeInWords(
  { time, timeTh, timeEn }: Pick<ServiceContent, 'time' | 'timeTh' | 'timeEn'>,
  lang: Lang,
): string {
  return withNote(
    time === null ? '' : `${time.amount} ${unitOf(time, lang)}`,
    lang === 'en' && timeEn !== '' ? timeEn : timeTh,
  );
}

/** "บัตรประจำตัวประชาชน (ตัวจริง)"; the Thai name stands in where there is no English one. */
export function serviceDocumentInWords(
  { th, en, form }: ServiceContent['documents'][number],
  lang: Lang,
): string {
  const name = lang === 'en' && en !== '' ? en : th;
  if (form === null) return name;
  const inForm = codeName(documentForms, form, lang);
  return `${name} (${lang === 'en' ? inForm.toLowerCase() : inForm})`;
}

function unitOf({ amount, unit }: NonNullable<ServiceContent['time']>, lang: Lang): string {
  const name = codeName(serviceTimeUnits, unit, lang);
  if (lang === 'th') return name;
  return name.toLowerCase().replace(amount === 1 ? /s$/ : /^$/, '');
}

function withNote(value: string, note: string): string {
  return value === '' || note === '' ? value + note : `${value} (${note})`;
}
