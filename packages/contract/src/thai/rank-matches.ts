import { soundKey } from './sound-key.ts';
import { canSplit, splitWords } from './split-words.ts';
import { cleanText, searchKey } from './text.ts';

// A whole complaint pasted into a search field must not stop the page.
const LONGEST_QUERY = 200;

// A spoken word may be up to so many words of the dictionary; syllables are shorter.
const MOST_JOINED = canSplit() ? 6 : 9;

// Shorter words are one slip away from too many others.
const SHORTEST_WITH_SLIP = 4;

// How sure a word is that was found by its letters, its sound, its beginning, or with a slip.
const BY_LETTERS = 1;
const BY_SOUND = 0.8;
const BY_BEGINNING = 0.7;
const BY_SLIP = 0.6;

// How much of a key must be there, by weight of its words, and how far behind the best others may be.
const LEAST_COVERED = 0.45;
// Syllables are in more keys than words are, so that more of them are behind the best by chance.
const LEAST_OF_BEST = canSplit() ? 0.3 : 0.6;

interface Entry<Item> {
  readonly item: Item;
  readonly keys: readonly (readonly string[])[];
}

/**
 * Builds a search over items once, for fields that search at every keystroke. It compares words, not
 * letters: a short word inside a longer one is no match. Rare words count more than common ones, the
 * order of words does not count, and one slip in a word is forgiven. The best match comes first; equal
 * ones keep their order. An empty query gives every item.
 *
 * @param synonyms `หมา/สุนัข`: words that mean the same as the first; after an empty first, words that
 *   mean nothing
 */
export function createSearch<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  synonyms: readonly string[] = [],
): (query: string) => Item[] {
  const meaning = new Map<string, string>();
  for (const entry of synonyms) {
    const [first = '', ...others] = entry.split('/').map(foldWord);
    for (const other of others) meaning.set(other, first);
  }
  const wordsOf = (text: string) => understood(splitWords(cleanText(text)).map(foldWord), meaning);
  const index: Entry<Item>[] = items.map((item) => ({
    item,
    keys: keysOf(item)
      .map((key) => [...new Set(wordsOf(key))])
      .filter(({ length }) => length > 0),
  }));
  const weights = weigh(index);
  const known = new Vocabulary(weights.keys());
  return (query) => {
    const typed = query.slice(0, LONGEST_QUERY);
    if (searchKey(typed) === '') return [...items];
    const found = known.find(wordsOf(typed));
    const ranked = index
      .map(({ item, keys }) => ({ item, score: score(keys, found, weights) }))
      .sort((a, b) => b.score - a.score);
    const least = Math.max((ranked[0]?.score ?? 0) * LEAST_OF_BEST, Number.MIN_VALUE);
    return ranked.filter((entry) => entry.score >= least).map((entry) => entry.item);
  };
}

/** One search over few items; tolerates slips, missing tone marks and a whole sentence as the query. */
export function rankMatches<Item>(
  query: string,
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Item[] {
  return createSearch(items, keysOf)(query);
}

// Endings of English words, and ไ for ใ, which sound alike.
function foldWord(word: string): string {
  return searchKey(word)
    .replaceAll('ใ', 'ไ')
    .replace(/^([a-z]{3,}?)(ing|ed|es|s|ly)$/, '$1');
}

/** Words with their synonyms put in, the longest first, and without those that mean nothing. */
function understood(words: readonly string[], meaning: ReadonlyMap<string, string>): string[] {
  const told: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = MOST_JOINED;
    while (length > 1 && !meaning.has(words.slice(at, at + length).join(''))) length -= 1;
    const word = words.slice(at, at + length).join('');
    told.push(meaning.get(word) ?? word);
    at += length;
  }
  return told.filter(Boolean);
}

/** What each word says: much where few items have it. */
function weigh(index: readonly Entry<unknown>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of index) {
    for (const word of new Set(keys.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) counts.set(word, Math.log(1 + index.length / count));
  return counts;
}

function score(
  keys: Entry<unknown>['keys'],
  found: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): number {
  let best = 0;
  const words = new Set<string>();
  for (const key of keys) {
    let all = 0;
    let met = 0;
    for (const word of key) {
      const weight = weights.get(word) ?? 0;
      const sure = found.get(word) ?? 0;
      all += weight;
      met += weight * sure;
      if (sure > 0) words.add(word);
    }
    if (met / all >= LEAST_COVERED) best = Math.max(best, met * (met / all));
  }
  if (best === 0) return 0;
  let rest = 0;
  for (const word of words) rest += (weights.get(word) ?? 0) * (found.get(word) ?? 0);
  return best + rest / 4;
}

/** All words of all keys, found by letters, sound, beginning, or with one slip. */
class Vocabulary {
  readonly #words: readonly string[];
  readonly #bySound = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.#words = [...words];
    for (const word of this.#words) {
      const sound = soundKey(word);
      this.#bySound.set(sound, [...(this.#bySound.get(sound) ?? []), word]);
    }
  }

  /** The known words among those typed, each with how sure it is. */
  find(typed: readonly string[]): Map<string, number> {
    const found = new Map<string, number>();
    const add = (word: string, sure: number) => {
      found.set(word, Math.max(sure, found.get(word) ?? 0));
    };
    for (let start = 0; start < typed.length; start += 1) {
      for (let end = start + 1; end <= Math.min(start + MOST_JOINED, typed.length); end += 1) {
        const word = typed.slice(start, end).join('');
        this.#look(word, end === typed.length, add);
      }
    }
    return found;
  }

  #look(word: string, isLast: boolean, add: (word: string, sure: number) => void): void {
    const sound = soundKey(word);
    const alike = this.#bySound.get(sound) ?? [];
    for (const known of alike) add(known, known === word ? BY_LETTERS : BY_SOUND);
    if (alike.length > 0) return;
    for (const [other, words] of this.#bySound) {
      const sure =
        isLast && sound.length > 1 && other.startsWith(sound)
          ? BY_BEGINNING
          : sound.length >= SHORTEST_WITH_SLIP && isOneSlip(sound, other)
            ? BY_SLIP
            : 0;
      if (sure > 0) for (const known of words) add(known, sure);
    }
  }
}

/** One letter more, less, other, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || b.length < SHORTEST_WITH_SLIP) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
