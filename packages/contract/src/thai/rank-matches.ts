import { withoutMarks } from './sound-key.ts';
import { searchKey } from './text.ts';

// A key shorter than this occurs in a longer query by chance: "ขา" is part of hundreds of words.
const SHORTEST_CONTAINED_KEY = 3;

// A whole complaint pasted into a search field must not stop the page.
const LONGEST_QUERY = 200;

const NO_MATCH = 0;

/**
 * Builds a search over items once, for fields that search at every keystroke. The best match comes
 * first; equal ones keep their order. An empty query gives every item.
 */
export function createSearch<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (query: string) => Item[] {
  const index = items.map((item) => {
    const keys = [...new Set(keysOf(item).map(searchKey).filter(Boolean))];
    return { item, keys, looseKeys: keys.map(withoutMarks) };
  });
  return (query) => {
    const typed = query.slice(0, LONGEST_QUERY);
    const whole = searchKey(typed);
    if (whole === '') return [...items];
    const words = typed.split(/\s+/u).map(searchKey).filter(Boolean);
    return index
      .map(({ item, keys, looseKeys }) => ({ item, score: score(whole, words, keys, looseKeys) }))
      .filter((entry) => entry.score > NO_MATCH)
      .sort((a, b) => b.score - a.score)
      .map((entry) => entry.item);
  };
}

/** One search over few items; tolerates missing tone marks and a whole sentence as the query. */
export function rankMatches<Item>(
  query: string,
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Item[] {
  return createSearch(items, keysOf)(query);
}

function score(
  whole: string,
  words: readonly string[],
  keys: readonly string[],
  looseKeys: readonly string[],
): number {
  const asOne = closeness(whole, keys, looseKeys);
  if (asOne > NO_MATCH || words.length < 2) return asOne;
  const parts = words.map((word) => closeness(word, keys, looseKeys));
  const matched = parts.filter((part) => part > NO_MATCH).length;
  return (matched / words.length) * (Math.max(...parts) / 2);
}

function closeness(query: string, keys: readonly string[], looseKeys: readonly string[]): number {
  const strict = Math.max(NO_MATCH, ...keys.map((key) => compare(query, key)));
  if (strict > NO_MATCH) return strict;
  const loose = withoutMarks(query);
  return Math.max(NO_MATCH, ...looseKeys.map((key) => compare(loose, key))) * 0.8;
}

function compare(query: string, key: string): number {
  if (key === query) return 100;
  if (key.startsWith(query)) return 80;
  if (key.includes(query)) return 60;
  if (key.length >= SHORTEST_CONTAINED_KEY && query.includes(key)) {
    return 30 + Math.min(20, key.length);
  }
  return NO_MATCH;
}
