import { plainText } from '@damrong/contract';
import type { Feed, FeedItem } from './feeds.ts';

const MOST_EVENTS = 200;
const LINE_BYTES = 75;
/** Characters that no calendar may have; a line ends by the rules of this file alone. */
const CONTROLS = /[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}]/gu;

/** iCalendar (RFC 5545): each item is a whole day. */
export function calendarFeed({ title, items }: Pick<Feed, 'title' | 'items'>): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Damrong//Notices//TH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${value(title)}`,
    'X-WR-TIMEZONE:Asia/Bangkok',
    ...items.slice(0, MOST_EVENTS).flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines({ id, title, text, date, url, topic }: FeedItem): string[] {
  const day = date.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${value(id)}`,
    // From the item alone, so that every process writes the same.
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${value(title)}`,
    `DESCRIPTION:${value(plainText(text))}`,
    `CATEGORIES:${value(topic)}`,
    `URL:${url.replace(CONTROLS, '')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function value(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** No line is longer than 75 bytes, and no letter is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > LINE_BYTES) {
      parts.push(part);
      part = '';
      // The space before what goes on.
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
