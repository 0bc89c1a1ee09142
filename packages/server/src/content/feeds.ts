import { plainText, type Lang } from '@damrong/contract';
import { markup } from '../http/pages/markup.ts';

export interface Feed {
  readonly title: string;
  readonly lang: Lang;
  /** The page that shows the same. */
  readonly home: string;
  /** Where the feed itself is. */
  readonly self: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Names the item for good, whatever becomes of its words. */
  readonly id: string;
  readonly title: string;
  /** With marks. */
  readonly text: string;
  /** ISO day in Thailand. */
  readonly date: string;
  readonly url: string;
  readonly topic: string;
}

const MOST_ITEMS = 50;
const SUMMARY = 300;

/** Characters that no document of XML 1.0 may have, not even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** RSS 2.0, with the address of itself as validators ask for it. */
export function rssFeed({ title, lang, home, self, items }: Feed): string {
  const { text } = markup`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xml(title)}</title>
<link>${home}</link>
<description>${xml(title)}</description>
<language>${lang}</language>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
${items.slice(0, MOST_ITEMS).map(
  (item) => markup`<item>
<title>${xml(item.title)}</title>
<link>${item.url}</link>
<guid isPermaLink="false">${item.id}</guid>
<pubDate>${new Date(momentOf(item)).toUTCString()}</pubDate>
<category>${xml(item.topic)}</category>
<description>${xml(plainText(item.text))}</description>
</item>`,
)}
</channel>
</rss>`;
  return document(text);
}

/** Atom 1.0 (RFC 4287). */
export function atomFeed({ title, lang, home, self, items }: Feed): string {
  const shown = items.slice(0, MOST_ITEMS);
  const { text } = markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${self}</id>
<title>${xml(title)}</title>
<updated>${newestOf(shown)}</updated>
<author><name>${xml(title)}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}"/>
${shown.map(
  (item) => markup`<entry>
<id>${item.id}</id>
<title>${xml(item.title)}</title>
<updated>${momentOf(item)}</updated>
<link rel="alternate" type="text/html" href="${item.url}"/>
<category term="${xml(item.topic)}"/>
<summary>${xml(summaryOf(item))}</summary>
<content type="text">${xml(item.text)}</content>
</entry>`,
)}
</feed>`;
  return document(text);
}

/** JSON Feed 1.1. */
export function jsonFeed({ title, lang, home, self, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: lang,
    home_page_url: home,
    feed_url: self,
    items: items.slice(0, MOST_ITEMS).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: summaryOf(item),
      content_text: item.text,
      date_published: momentOf(item),
      tags: [item.topic],
    })),
  });
}

function document(text: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}

function xml(text: string): string {
  return text.replace(NOT_XML, '');
}

/** A day of Thailand begins while it is still the day before in UTC. */
function momentOf({ date }: Pick<FeedItem, 'date'>): string {
  return `${date}T00:00:00+07:00`;
}

/** From the items alone, so that every process writes the same; a feed without any has the first day. */
function newestOf(items: readonly FeedItem[]): string {
  const days = items.map(({ date }) => date).toSorted();
  return momentOf({ date: days.at(-1) ?? '1970-01-01' });
}

function summaryOf({ text }: FeedItem): string {
  const words = plainText(text);
  const letters = [...new Intl.Segmenter('th').segment(words)];
  if (letters.length <= SUMMARY) return words;
  return `${letters
    .slice(0, SUMMARY)
    .map(({ segment }) => segment)
    .join('')}…`;
}
