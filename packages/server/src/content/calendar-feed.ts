import { plainText } from '@damrong/contract';
import { CONTROLS, textLines, textValue } from './content-text-lines.ts';
import type { Feed, FeedItem } from './feeds.ts';

const MOST_EVENTS = 200;

/** iCalendar (RFC 5545): each item is a whole day. */
export function calendarFeed({ title, items }: Pick<Feed, 'title' | 'items'>): string {
  return textLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Damrong//Notices//TH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(title)}`,
    'X-WR-TIMEZONE:Asia/Bangkok',
    ...items.slice(0, MOST_EVENTS).flatMap(eventLines),
    'END:VCALENDAR',
  ]);
}

function eventLines({ id, title, text, date, url, topic }: FeedItem): string[] {
  const day = date.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(id)}`,
    // From the item alone, so that every process writes the same.
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${textValue(title)}`,
    `DESCRIPTION:${textValue(plainText(text))}`,
    `CATEGORIES:${textValue(topic)}`,
    `URL:${url.replace(CONTROLS, '')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
