import type { Lang } from '@damrong/contract';
import { markup, type Markup } from '../pages/markup.ts';

export const sections = ['recipes', 'elements', 'sdk', 'api'] as const;
export type Section = (typeof sections)[number];

/** A page of the documents in one language. */
export interface DocsPage {
  /** Below `/th/docs`, as `elements/news`; that of a section's list is its name, of the first page ''. */
  readonly path: string;
  /** Undefined for the first page. */
  readonly section: Section | undefined;
  readonly title: string;
  /** One sentence for lists and what a search found. */
  readonly about: string;
  readonly main: Markup;
  readonly head?: Markup;
  /** Whether its words are those of the sources, in English. */
  readonly isEnglish?: boolean;
  /** What a search reads in place of the whole page. */
  readonly searched?: string;
}

export function docsAddress(lang: Lang, path: string): string {
  return path === '' ? `/${lang}/docs` : `/${lang}/docs/${path}`;
}

/** Text with code between backticks. */
export function prose(text: string): Markup {
  return markup`${text
    .split('`')
    .map((part, index) =>
      index % 2 === 0 ? markup`${part}` : markup`<code translate="no">${part}</code>`,
    )
    .reduce((whole, part) => markup`${whole}${part}`)}`;
}

/** Links to pages, each with its sentence. */
export function pageList(lang: Lang, pages: readonly DocsPage[]): Markup {
  return markup`<ul class="pages">
${pages.map(
  ({
    path,
    title,
    about,
    isEnglish,
  }) => markup`<li><a href="${docsAddress(lang, path)}"${inEnglish(lang, isEnglish)}>${title}</a>
<p${inEnglish(lang, isEnglish)}>${prose(about)}</p></li>`,
)}
</ul>`;
}

/** Marks what is not in the language of the page. */
export function inEnglish(lang: Lang, isEnglish: boolean | undefined): Markup | null {
  return isEnglish === true && lang !== 'en' ? markup` lang="en"` : null;
}
