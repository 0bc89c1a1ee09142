import {
  codeName,
  formatThaiDate,
  noticeTopics,
  parseMarkedText,
  type ContentOf,
  type Lang,
  type PublishedContent,
  type TextBlock,
  type TextLine,
} from '@damrong/contract';
import { NATION } from '../../content/compose-content.ts';
import { feedPath, type FeedKind } from '../../content/notice-feeds.ts';
import type { Publisher } from '../../content/publisher.ts';
import type { ElementPage } from './element-pages.ts';
import { markup, type Markup } from './markup.ts';

/** The newest; the element on the page has them all. */
const MOST_NOTICES = 30;

const words = {
  th: { more: 'อ่านรายละเอียด', none: 'ขณะนี้ยังไม่มีข่าวหรือประกาศ', calendar: 'ปฏิทินกิจกรรม' },
  en: { more: 'Read more', none: 'There is no news at the moment', calendar: 'Calendar of events' },
} as const;

/**
 * What stands on a page until its element comes, and where none ever does: what is published, as plain
 * HTML. Undefined for an element that shows nothing of the kind.
 */
export function publishedList(
  { tag }: Pick<ElementPage, 'tag'>,
  { lang, publisher, province }: PublishedFor,
): Markup | undefined {
  if (tag === 'damrong-news')
    return noticeList(lang, publisher.text('notices', province), province);
  const text = tag === 'damrong-ministries' ? publisher.text('ministries', province) : undefined;
  if (text === undefined) return undefined;
  const { entries } = JSON.parse(text) as PublishedContent;
  const items = entries.flatMap(({ content }) =>
    content.kind === 'ministries' ? [ministryItem(content, lang)] : [],
  );
  return markup`<ul class="services">
${items}
</ul>`;
}

/** What programs find of the news on its page. */
export function publishedFeeds(
  { tag }: Pick<ElementPage, 'tag'>,
  { lang, province }: Omit<PublishedFor, 'publisher'>,
): Markup | undefined {
  if (tag !== 'damrong-news') return undefined;
  const link = (kind: FeedKind, type: string) =>
    markup`<link rel="alternate" type="${type}" href="${feedPath({ area: province ?? NATION, lang, kind })}">`;
  return markup`${[
    link('rss', 'application/rss+xml'),
    link('atom', 'application/atom+xml'),
    link('json', 'application/feed+json'),
    link('ics', 'text/calendar'),
  ]}`;
}

function ministryItem({ nameTh, nameEn, url }: ContentOf<'ministries'>, lang: Lang): Markup {
  return markup`<li><h2><a href="${url}">${lang === 'th' ? nameTh : nameEn}</a></h2>
<p lang="en" translate="no">${new URL(url).hostname}</p></li>`;
}

function noticeList(lang: Lang, text: string | undefined, province: string | undefined): Markup {
  const { entries } = JSON.parse(text ?? '{"entries":[]}') as Pick<PublishedContent, 'entries'>;
  const items = entries
    .flatMap(({ content }) => (content.kind === 'notices' ? [noticeItem(content, lang)] : []))
    .slice(0, MOST_NOTICES);
  const href = (kind: FeedKind) => feedPath({ area: province ?? NATION, lang, kind });
  return markup`${
    items.length === 0
      ? markup`<p>${words[lang].none}</p>`
      : markup`<ul class="services">
${items}
</ul>`
  }
<p><a href="${href('rss')}">RSS</a> · <a href="${href('atom')}">Atom</a> · <a href="${href('ics')}">${words[lang].calendar}</a></p>`;
}

function noticeItem(notice: ContentOf<'notices'>, lang: Lang): Markup {
  const { nameTh, nameEn, textTh, textEn, topic, date, url } = notice;
  const isNamed = lang === 'en' && nameEn !== '';
  const isTold = lang === 'en' && textEn !== '';
  return markup`<li><h2 lang="${isNamed ? 'en' : 'th'}">${isNamed ? nameEn : nameTh}</h2>
<p><time datetime="${date}">${formatThaiDate(date, lang)}</time> · ${codeName(noticeTopics, topic, lang)}</p>
<div lang="${isTold ? 'en' : 'th'}">
${parseMarkedText(isTold ? textEn : textTh).map(block)}
</div>${url === null ? null : markup`<p><a href="${url}">${words[lang].more}</a></p>`}</li>`;
}

function block(one: TextBlock): Markup {
  if (one.kind === 'heading') return markup`<h3>${line(one.line)}</h3>`;
  if (one.kind === 'list') {
    return markup`<ul>${one.items.map((item) => markup`<li>${line(item)}</li>`)}</ul>`;
  }
  return markup`<p>${one.lines.map((spans, index) => markup`${index === 0 ? null : markup`<br>`}${line(spans)}`)}</p>`;
}

function line(spans: TextLine): Markup {
  // Joined without the line ends that a list of markup gets: words go on over the edge of a link.
  return spans.reduce(
    (before, { text, href }) =>
      markup`${before}${href === undefined ? text : markup`<a href="${href}">${text}</a>`}`,
    markup``,
  );
}

interface PublishedFor {
  readonly lang: Lang;
  readonly publisher: Publisher;
  readonly province: string | undefined;
}
