import { createSearch, type Lang } from '@damrong/contract';
import type { Markup } from '../pages/markup.ts';
import { docsAddress, type DocsPage } from './docs-page.ts';

/** A page as a search knows it: what is shown of it, and every word that is on it. */
export interface FoundPage {
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly words: string;
}

const MOST_FOUND = 20;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

// A word that is on so large a share of the pages tells them apart no more, and makes every search slower.
const MOST_PAGES = 0.3;

/** The words of all pages in one language, without those that most pages have. */
export function searchIndex(lang: Lang, pages: readonly DocsPage[]): FoundPage[] {
  const told = pages.filter(({ path }) => path !== '');
  const wordsOf = new Map(
    told.map((page) => [page, wordsIn(page.searched ?? plainText(page.main))]),
  );
  const counts = new Map<string, number>();
  for (const word of [...wordsOf.values()].flatMap((words) => [...words])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isTelling = (word: string): boolean =>
    word.length > 1 && (counts.get(word) ?? 0) <= Math.max(2, told.length * MOST_PAGES);
  return told.map((page) => ({
    href: docsAddress(lang, page.path),
    title: page.title,
    about: page.about,
    words: [...(wordsOf.get(page) ?? [])].filter(isTelling).join(' '),
  }));
}

/** The pages that say it, the best first. */
export function searchIn(index: readonly FoundPage[]): (query: string) => FoundPage[] {
  const search = createSearch(index, ({ about, title, words }) => [
    title,
    about,
    ...words.split(' '),
  ]);
  return (query) => (query.trim() === '' ? [] : search(query).slice(0, MOST_FOUND));
}

function wordsIn(text: string): Set<string> {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  return new Set(words.map(({ segment }) => segment.toLowerCase()));
}

const named: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function plainText({ text }: Markup): string {
  return text
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => named[entity] ?? ' ');
}
