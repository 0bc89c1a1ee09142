import type { Lang, PublishedContent } from '@damrong/contract';
import type { Publisher } from '../../content/publisher.ts';
import type { ElementPage } from './element-pages.ts';
import { markup, type Markup } from './markup.ts';

/**
 * What stands on a page until its element comes, and where none ever does: what is published, as plain
 * HTML. Undefined for an element that shows nothing of the kind.
 */
export function publishedList(
  { tag }: Pick<ElementPage, 'tag'>,
  { lang, publisher, province }: PublishedFor,
): Markup | undefined {
  const text = tag === 'damrong-ministries' ? publisher.text('ministries', province) : undefined;
  if (text === undefined) return undefined;
  const { entries } = JSON.parse(text) as PublishedContent;
  return markup`<ul class="services">
${entries.map(
  ({ content: { nameTh, nameEn, url } }) =>
    markup`<li><h2><a href="${url}">${lang === 'th' ? nameTh : nameEn}</a></h2>
<p lang="en" translate="no">${new URL(url).hostname}</p></li>`,
)}
</ul>`;
}

interface PublishedFor {
  readonly lang: Lang;
  readonly publisher: Publisher;
  readonly province: string | undefined;
}
