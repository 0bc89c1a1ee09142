import {
  codeName,
  findProvince,
  noticeTopics,
  provinceLabel,
  type ContentOf,
  type Lang,
  type PublishedContent,
} from '@damrong/contract';
import { calendarFeed } from './calendar-feed.ts';
import { NATION } from './compose-content.ts';
import { atomFeed, jsonFeed, rssFeed, type Feed, type FeedItem } from './feeds.ts';

const kinds = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: rssFeed },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
  ics: { type: 'text/calendar; charset=utf-8', write: calendarFeed },
} as const;

export type FeedKind = keyof typeof kinds;

/** Which feed an address below `/embed/content/` names. */
export interface FeedName {
  readonly area: string;
  readonly lang: Lang;
  readonly kind: FeedKind;
}

const NAME = /^notices\/(\d\d)\.(th|en)\.(rss|atom|json|ics)$/;

const titles = {
  th: { news: 'ข่าวและประกาศ', center: 'ศูนย์ดำรงธรรม', nation: 'กระทรวงมหาดไทย' },
  en: { news: 'News and notices', center: 'Damrongdhama Centre', nation: 'Ministry of Interior' },
} as const;

/** Undefined for what names no feed. */
export function feedName(path: string): FeedName | undefined {
  const [, area, lang, kind] = NAME.exec(path) ?? [];
  if (area === undefined) return undefined;
  if (area !== NATION && findProvince(area) === undefined) return undefined;
  return { area, lang: lang as Lang, kind: kind as FeedKind };
}

export function feedPath({ area, lang, kind }: FeedName): string {
  return `/embed/content/notices/${area}.${lang}.${kind}`;
}

/**
 * The notices of a published file as a feed; a calendar has the events among them. It follows from the
 * file and the name alone.
 */
export function writeNoticeFeed(
  name: FeedName,
  published: PublishedContent,
  publicUrl: string,
): { readonly text: string; readonly type: string } {
  const { area, lang, kind } = name;
  const { type, write } = kinds[kind];
  const home = `${publicUrl}/${lang}/news${area === NATION ? '' : `?province=${area}`}`;
  const notices = published.entries.flatMap(({ key, content }) =>
    content.kind === 'notices' && (kind !== 'ics' || content.topic === 'event')
      ? [itemOf(key, content, { lang, home })]
      : [],
  );
  const self = publicUrl + feedPath(name);
  return { type, text: write({ title: titleOf(name), lang, home, self, items: notices }) };
}

function titleOf({ area, lang }: FeedName): string {
  const { news, center, nation } = titles[lang];
  const province = findProvince(area);
  const place = province === undefined ? nation : provinceLabel(province, lang);
  return lang === 'th' ? `${news} ${center}${place}` : `${news}: ${center}, ${place}`;
}

function itemOf(
  key: string,
  { nameTh, nameEn, textTh, textEn, topic, date, url }: ContentOf<'notices'>,
  { lang, home }: Pick<Feed, 'lang' | 'home'>,
): FeedItem {
  const isEnglish = lang === 'en';
  return {
    // A name for good (RFC 4151), whatever becomes of the words and of the page.
    id: `tag:${new URL(home).hostname},2026:notices/${key}`,
    title: isEnglish && nameEn !== '' ? nameEn : nameTh,
    text: isEnglish && textEn !== '' ? textEn : textTh,
    date,
    url: url ?? home,
    topic: codeName(noticeTopics, topic, lang),
  };
}
