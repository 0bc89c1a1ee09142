import {
  codeName,
  directorPosts,
  formatPhone,
  formatPosition,
  formatThaiDate,
  formatTime,
  hoursInWords,
  lineHref,
  telephoneHref,
  weekdayName,
  weekdayOf,
  type ContentOf,
  type Lang,
  type Opening,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nowrapNames } from '../locale/nowrap-names.ts';

/** Words around what a centre tells of itself. */
export const centerWords = {
  th: {
    director: 'ผู้อำนวยการศูนย์ฯ',
    address: 'ที่อยู่',
    phone: 'โทรศัพท์',
    hours: 'เวลาทำการ',
    exceptDaysOff: 'เว้นวันหยุดราชการ',
    email: 'อีเมล',
    line: 'LINE',
    openLine: 'เปิดใน LINE',
    directions: 'การเดินทาง',
    coordinates: 'พิกัด',
    map: 'ดูแผนที่',
    mapApp: 'เปิดแอปแผนที่',
    card: 'บันทึกลงสมุดโทรศัพท์',
    site: 'เว็บไซต์ของศูนย์ฯ',
    open: 'เปิดอยู่',
    openUntil: (time: string) => `เปิดอยู่ ปิดเวลา ${time}`,
    pause: (from: string, until: string) => `พัก ${from}–${until}`,
    opensToday: (time: string) => `ปิดอยู่ เปิดวันนี้เวลา ${time}`,
    opensTomorrow: (time: string) => `ปิดอยู่ เปิดพรุ่งนี้เวลา ${time}`,
    opensOn: (day: string, time: string) => `ปิดอยู่ เปิดวัน${day}เวลา ${time}`,
    opensLater: (date: string, time: string) => `ปิดอยู่ เปิดวันที่ ${date} เวลา ${time}`,
    metresAway: (metres: number) => `ห่างจากท่านประมาณ ${metres} เมตร`,
    kilometresAway: (kilometres: number) => `ห่างจากท่านประมาณ ${kilometres} กิโลเมตร`,
  },
  en: {
    director: 'Director',
    address: 'Address',
    phone: 'Telephone',
    hours: 'Hours',
    exceptDaysOff: 'except public holidays',
    email: 'E-mail',
    line: 'LINE',
    openLine: 'Open in LINE',
    directions: 'How to get there',
    coordinates: 'Coordinates',
    map: 'See the map',
    mapApp: 'Open a map application',
    card: 'Save to contacts',
    site: 'The centre’s web site',
    open: 'Open now',
    openUntil: (time: string) => `Open now, closes ${time}`,
    pause: (from: string, until: string) => `break ${from}–${until}`,
    opensToday: (time: string) => `Closed now, opens today ${time}`,
    opensTomorrow: (time: string) => `Closed now, opens tomorrow ${time}`,
    opensOn: (day: string, time: string) => `Closed now, opens ${day} ${time}`,
    opensLater: (date: string, time: string) => `Closed now, opens ${date}, ${time}`,
    metresAway: (metres: number) => `About ${metres} metres from you`,
    kilometresAway: (kilometres: number) => `About ${kilometres} km from you`,
  },
} as const;

export interface CenterViewOptions {
  /** Keeps the page on which it stands. */
  readonly opensBeside?: boolean;
  /** Whether it is open now; left out where that is not known. */
  readonly opening?: Opening | undefined;
  /** Metres to the reader. */
  readonly metres?: number | undefined;
  /** Address of its vCard. */
  readonly cardHref?: string;
  /** What stands beside its links. */
  readonly more?: TemplateResult;
}

/** A centre, as citizens see it and, while it is written, officers. */
export function centerView(
  content: ContentOf<'centers'>,
  language: Lang,
  { opensBeside = false, opening, metres, cardHref, more }: CenterViewOptions = {},
): TemplateResult {
  const words = centerWords[language];
  const { director, email, line, phones, point, url } = content;
  const [address, addressLang] = inLanguage(content.addressTh, content.addressEn, language);
  const [way, wayLang] = inLanguage(content.directionsTh, content.directionsEn, language);
  const name = language === 'en' ? content.nameEn : content.nameTh;
  const link = (href: string, text: unknown) =>
    html`<a
      href=${href}
      target=${opensBeside ? '_blank' : nothing}
      rel=${opensBeside ? 'noopener noreferrer' : nothing}
      >${text}<span class="visually-hidden"> ${name}</span></a
    >`;
  const row = (label: string, value: unknown, lang?: Lang) =>
    html`<div>
      <dt>${label}</dt>
      <dd lang=${lang ?? nothing}>${value}</dd>
    </div>`;
  const hours = hoursInWords(content.hours, language);
  return html`<article class="center-view">
    <h3>${nowrapNames(name)}</h3>
    ${opening === undefined ? nothing : openingView(opening, language)}
    ${metres === undefined ? nothing : html`<p class="away">${distanceText(metres, language)}</p>`}
    <dl>
      ${director === null ? nothing : row(words.director, directorView(director, language))}
      ${row(
        words.phone,
        phones.map(
          (phone) =>
            html`<a class="phone nowrap" href=${telephoneHref(phone)} translate="no"
              >${formatPhone(phone, language)}</a
            > `,
        ),
      )}
      ${
        hours.length === 0
          ? nothing
          : row(
              words.hours,
              html`${hours.map(({ days, times }) => html`<p>${days} ${times}</p>`)}
                <p class="muted">${words.exceptDaysOff}</p>`,
            )
      }
      ${row(words.address, address, addressLang)}
      ${
        email === null
          ? nothing
          : row(words.email, html`<a href=${`mailto:${email}`} translate="no">${email}</a>`)
      }
      ${line === null ? nothing : row(words.line, lineView(line, link, language))}
      ${way === '' ? nothing : row(words.directions, html`<span class="way">${way}</span>`, wayLang)}
      ${
        point === null
          ? nothing
          : row(words.coordinates, html`<span translate="no">${formatPosition(point)}</span>`)
      }
    </dl>
    <p class="links screen">
      ${
        point === null
          ? nothing
          : html`${link(mapHref(point), words.map)}
              <a class="touch" href=${geoHref(point)}
                >${words.mapApp}<span class="visually-hidden"> ${name}</span></a
              >`
      }
      ${cardHref === undefined ? nothing : html`<a href=${cardHref}>${words.card}<span class="visually-hidden"> ${name}</span></a>`}
      ${url === null ? nothing : link(url, words.site)} ${more ?? nothing}
    </p>
  </article>`;
}

/** Whether a centre is open, in words. */
export function openingText(opening: Opening, language: Lang): string {
  const words = centerWords[language];
  const time = (of: string) => formatTime(of, language);
  if (opening.isOpen) {
    const { until, pause } = opening;
    const open = until === '24:00' ? words.open : words.openUntil(time(until));
    const { from: pauses, until: returns } = pause ?? {};
    return pauses === undefined || returns === undefined
      ? open
      : `${open} (${words.pause(pauses.replace(':', language === 'th' ? '.' : ':'), time(returns))})`;
  }
  const { day, from, inDays } = opening;
  if (inDays === 0) return words.opensToday(time(from));
  if (inDays === 1) return words.opensTomorrow(time(from));
  if (inDays < 7) return words.opensOn(weekdayName(weekdayOf(day), language), time(from));
  return words.opensLater(formatThaiDate(day, language), time(from));
}

/** The director's name and post. */
export function directorText(
  { name, post }: NonNullable<ContentOf<'centers'>['director']>,
  language: Lang,
): string {
  return `${name} (${codeName(directorPosts, post, language)})`;
}

/** Words in the language shown; the Thai ones where there are no others. */
export function inLanguage(th: string, en: string, language: Lang): [words: string, lang: Lang] {
  return language === 'en' && en !== '' ? [en, 'en'] : [th, 'th'];
}

function openingView(opening: Opening, language: Lang): TemplateResult {
  return html`<p class=${opening.isOpen ? 'opening open' : 'opening'}>
    <span aria-hidden="true">${opening.isOpen ? '●' : '○'}</span> ${openingText(opening, language)}
  </p>`;
}

function directorView(
  { name, post }: NonNullable<ContentOf<'centers'>['director']>,
  language: Lang,
): TemplateResult {
  return html`${name}<span class="post">${codeName(directorPosts, post, language)}</span>`;
}

function lineView(
  line: string,
  link: (href: string, text: unknown) => TemplateResult,
  language: Lang,
): TemplateResult | string {
  const href = lineHref(line);
  if (href === undefined) return line;
  const isAddress = /^https:/i.test(line);
  return link(
    href,
    isAddress ? centerWords[language].openLine : html`<span translate="no">${line}</span>`,
  );
}

function distanceText(metres: number, language: Lang): string {
  const words = centerWords[language];
  if (metres < 1000) return words.metresAway(Math.max(100, Math.round(metres / 100) * 100));
  return words.kilometresAway(Math.round(metres / 1000));
}

type Point = NonNullable<ContentOf<'centers'>['point']>;

/** A map that anybody may link to; nothing of it is loaded before it is opened. */
function mapHref({ latitude, longitude }: Point): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

/** RFC 5870; what telephones open with their own map application. */
function geoHref({ latitude, longitude }: Point): string {
  return `geo:${latitude},${longitude}?q=${latitude},${longitude}`;
}
