import type { Lang } from '@damrong/contract';
import { pageIconHref, pageCssHref, docsCssHref } from '../pages/asset-addresses.ts';
import { layout } from '../pages/layout.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { pageMessages } from '../pages/page-messages.ts';
import { docsAddress, inEnglish, sections, type DocsPage } from './docs-page.ts';
import { docsWords } from './docs-words.ts';

interface Shown {
  readonly page: DocsPage;
  /** All pages in the language, for the contents. */
  readonly pages: readonly DocsPage[];
  /** What was searched for. */
  readonly searched?: string;
  /** Query of the address, which the other language keeps. */
  readonly query?: string;
}

/** A page of the documents as HTML: the search above, the contents beside it, or below on a phone. */
export function docsDocument(lang: Lang, { page, pages, query = '', searched }: Shown): string {
  const words = docsWords[lang];
  const { isEnglish, main, path, title } = page;
  const first = `${words.short} – ${pageMessages[lang].siteName}`;
  return layout({
    lang,
    title: path === '' ? first : `${title} – ${first}`,
    otherHref: `${docsAddress(lang === 'th' ? 'en' : 'th', path)}${query}`,
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center: undefined,
    head: markup`<link rel="stylesheet" href="${docsCssHref}">
<script defer charset="utf-8" src="/embed/v1/docs-page.js"></script>
${page.head ?? null}`,
    main: markup`<div class="docs">
<div class="tools">
<a class="to-contents" href="#contents">${words.contents}</a>
<form role="search" action="${docsAddress(lang, 'search')}" data-index="${docsAddress(lang, 'search.json')}">
<label for="q">${words.search}</label>
<input id="q" type="search" name="q" maxlength="200" value="${searched ?? ''}" autocomplete="off" aria-controls="found">
<button>${words.searchButton}</button>
</form>
<div id="found" role="region" aria-label="${words.searchTitle}" aria-live="polite" data-nothing="${words.nothingFound}" hidden></div>
</div>
<article>
${trail(lang, page)}
<h1${inEnglish(lang, isEnglish)}>${title}</h1>
${isEnglish === true && lang !== 'en' ? markup`<p class="hint">${words.inEnglish}</p>` : null}
<div${inEnglish(lang, isEnglish)}>
${main}
</div>
</article>
${contents(lang, page, pages)}
</div>`,
  });
}

function trail(lang: Lang, { path, section }: DocsPage): Markup | null {
  if (path === '') return null;
  const words = docsWords[lang];
  const list =
    section === undefined || path === section
      ? null
      : markup` › <a href="${docsAddress(lang, section)}">${words.sections[section].name}</a>`;
  return markup`<p class="trail"><a href="${docsAddress(lang, '')}">${words.short}</a>${list}</p>`;
}

/** Every section, and the pages of the one that is open. */
function contents(lang: Lang, page: DocsPage, pages: readonly DocsPage[]): Markup {
  const words = docsWords[lang];
  const link = ({ isEnglish, path, title }: DocsPage): Markup =>
    markup`<a href="${docsAddress(lang, path)}"${inEnglish(lang, isEnglish)}${path === page.path ? markup` aria-current="page"` : null}>${title}</a>`;
  return markup`<nav id="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${words.contents}</h2>
<ul>
<li><a href="/${lang}/snippet">${words.first.snippet.name}</a></li>
<li><a href="/${lang}/check">${words.first.check.name}</a></li>
${sections.map((section) => {
  const [list, ...own] = pages.filter((one) => one.section === section);
  if (list === undefined) return markup``;
  const isOpen = page.section === section;
  return markup`<li>${link(list)}${
    isOpen
      ? markup`<ul>
${own.map((one) => markup`<li>${link(one)}</li>`)}
</ul>`
      : null
  }</li>`;
})}
</ul>
</nav>`;
}
