import {
  codeName,
  directorPosts,
  findProvince,
  hoursInWords,
  lineHref,
  type ContentOf,
  type Lang,
  type PublishedContent,
} from '@damrong/contract';
import { NATION } from './compose-content.ts';
import { textLines, textValue } from './content-text-lines.ts';

/** Which centre a card below `/embed/content/` is of. */
export interface CardName {
  readonly area: string;
  readonly key: string;
  readonly lang: Lang;
}

const NAME = /^centers\/(\d\d)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(th|en)\.vcf$/;

/** Undefined for what names no card. */
export function cardName(path: string): CardName | undefined {
  const [, area, key, lang] = NAME.exec(path) ?? [];
  if (area === undefined || key === undefined) return undefined;
  if (area !== NATION && findProvince(area) === undefined) return undefined;
  return { area, key, lang: lang as Lang };
}

export function cardPath({ area, key, lang }: CardName): string {
  return `/embed/content/centers/${area}/${key}.${lang}.vcf`;
}

/**
 * A centre as a vCard (RFC 2426, which address books of all telephones read), from its published file
 * alone. Undefined where the file has no such centre.
 */
export function writeCenterCard(
  { key, lang }: CardName,
  { entries }: PublishedContent,
): string | undefined {
  const found = entries.find((entry) => entry.key === key)?.content;
  if (found?.kind !== 'centers') return undefined;
  return textLines(cardLines(found, lang));
}

function cardLines(content: ContentOf<'centers'>, lang: Lang): string[] {
  const { director, email, hours, line, phones, point, url } = content;
  const inLang = (th: string, en: string) => (lang === 'en' && en !== '' ? en : th);
  const name = inLang(content.nameTh, content.nameEn);
  const notes = [
    director && `${director.name} (${codeName(directorPosts, director.post, lang)})`,
    ...hoursInWords(hours, lang).map(({ days, times }) => `${days} ${times}`),
    inLang(content.directionsTh, content.directionsEn),
  ].filter(Boolean);
  const chat = line === null ? undefined : lineHref(line);
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Damrong//Centers//TH',
    `N:${textValue(name)};;;;`,
    `FN:${textValue(name)}`,
    `ORG:${textValue(name)}`,
    ...phones.map((phone) => `TEL;TYPE=WORK,VOICE:${dialled(phone)}`),
    ...(email === null ? [] : [`EMAIL;TYPE=INTERNET:${textValue(email)}`]),
    `ADR;TYPE=WORK:;;${textValue(inLang(content.addressTh, content.addressEn))};;;;`,
    ...(point === null ? [] : [`GEO:${point.latitude};${point.longitude}`]),
    ...[url, chat].flatMap((address) => (address ? [`URL:${address}`] : [])),
    ...(notes.length === 0 ? [] : [`NOTE:${textValue(notes.join('\n'))}`]),
    'END:VCARD',
  ];
}

/** With the code of the country, and the extension after a pause. */
function dialled(phone: string): string {
  const [number = '', extension] = phone.split(';ext=');
  const whole = number.startsWith('0') ? `+66${number.slice(1)}` : number;
  return extension === undefined ? whole : `${whole},${extension}`;
}
