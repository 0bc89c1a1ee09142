import type { Lang } from '../codes/languages.ts';
import { bangkokDate, bangkokTime, toBuddhistYear } from './buddhist-date.ts';
import { englishMonths, thaiMonths, thaiShortMonths } from './months.ts';

/** How much of a day is written: month in full, month abbreviated, or with the time in Bangkok. */
export type DateStyle = 'long' | 'short' | 'with-time';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * "22 พฤศจิกายน 2569", "22 พ.ย. 2569", "22 พฤศจิกายน 2569 เวลา 14.30 น.";
 * in English "22 November 2026 (B.E. 2569)", "22 Nov 2026", "22 November 2026 (B.E. 2569), 14:30".
 * @param when an ISO date, which is shown as it is, or a moment, which is shown in Bangkok time
 * @throws RangeError when it is neither
 */
export function formatThaiDate(when: Date | string, lang: Lang, style: DateStyle = 'long'): string {
  const isDate = typeof when === 'string' && CALENDAR_DATE.test(when);
  const iso = isDate ? when : bangkokDate(when);
  const date = lang === 'th' ? thaiDate(iso, style) : englishDate(iso, style);
  if (isDate || style !== 'with-time') return date;
  const time = bangkokTime(when);
  return lang === 'th' ? `${date} เวลา ${time.replace(':', '.')} น.` : `${date}, ${time}`;
}

function thaiDate(iso: string, style: DateStyle): string {
  const { day, month, year } = split(iso);
  const months = style === 'short' ? thaiShortMonths : thaiMonths;
  return `${day} ${months[month - 1] ?? ''} ${toBuddhistYear(year)}`;
}

function englishDate(iso: string, style: DateStyle): string {
  const { day, month, year } = split(iso);
  const name = englishMonths[month - 1] ?? '';
  if (style === 'short') return `${day} ${name.slice(0, 3)} ${year}`;
  return `${day} ${name} ${year} (B.E. ${toBuddhistYear(year)})`;
}

function split(iso: string): { day: number; month: number; year: number } {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (!(month >= 1 && month <= 12)) throw new RangeError('not a date');
  return { day, month, year };
}
