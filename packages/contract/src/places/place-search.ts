import { beginsAlike, romanDistance, romanKey, thaiRomanKey } from '../thai/roman-key.ts';
import { soundKey, withoutMarks } from '../thai/sound-key.ts';
import { formerParents, otherPlaceNames } from './other-names.ts';
import type { ListedPlace } from './expand-place-index.ts';
import { readSearchWords, type SearchWord } from './search-words.ts';

type Spelling = 'loose' | 'sound';

interface Entry {
  readonly place: ListedPlace;
  /** For the place and each area around it, the keys under which it is found. */
  readonly keys: readonly (readonly string[])[];
}

const noMatch = 0;

/** By how much places of the chosen province are ahead: less than an exact name elsewhere earns. */
const nearby = 15;

/** When fewer are found by spelling, a name is also looked up by its sound. */
const enough = 3;

const keyOf = { loose: withoutMarks, sound: soundKey } as const;

/** How far what is typed in Latin letters may be from how a name is read; 99 of 100 spellings are nearer. */
const farthest = 0.3;

/** How much farther a place counts that does not lie in the chosen province. */
const elsewhere = 0.1;

/**
 * Builds a search over places once, for a field that searches at every key stroke. It takes part of
 * a name or a postcode, several of them, "ต.", "อ.", "จ.", Thai digits, former names, spellings that
 * sound alike, and Latin letters, as road signs and travellers write names. The best is first.
 */
export function createPlaceSearch(
  places: readonly ListedPlace[],
): (query: string, provinceCode?: string) => ListedPlace[] {
  const entries: Partial<Record<Spelling, readonly Entry[]>> = {};
  const search = (by: Spelling, readings: readonly SearchWord[][], provinceCode: string) => {
    const known = (entries[by] ??= toEntries(places, keyOf[by]));
    for (const words of readings) {
      const found = rank(known, words, by, provinceCode);
      if (found.length > 0) return found;
    }
    return [];
  };
  let read: readonly ReadPlace[] | undefined;
  return (query, provinceCode = '') => {
    if (/[a-z]/i.test(query)) return rankRead((read ??= readAloud(places)), query, provinceCode);
    const readings = readSearchWords(query);
    const found = search('loose', readings, provinceCode);
    if (found.length >= enough) return found;
    return [...new Set([...found, ...search('sound', readings, provinceCode)])];
  };
}

interface ReadPlace {
  readonly place: ListedPlace;
  /** How its name is read, and those of the areas around it. */
  readonly keys: readonly string[];
}

function readAloud(places: readonly ListedPlace[]): ReadPlace[] {
  const known = new Map<string, string>();
  const keyOfName = (name: string): string => {
    const key = known.get(name) ?? thaiRomanKey(name);
    known.set(name, key);
    return key;
  };
  return places.map((place) => ({ place, keys: place.names.map(keyOfName) }));
}

function rankRead(
  places: readonly ReadPlace[],
  query: string,
  provinceCode: string,
): ListedPlace[] {
  const typed = romanKey(query);
  if (typed.length < 2) return [];
  const found: { readonly place: ListedPlace; readonly distance: number }[] = [];
  for (const { place, keys } of places) {
    const ways = waysToWrite(typed, keys).filter((name) => beginsAlike(typed, name));
    const distance =
      Math.min(...ways.map((name) => romanDistance(typed, name))) +
      (place.code.startsWith(provinceCode || ' ') ? 0 : elsewhere);
    if (distance <= farthest + elsewhere / 2) found.push({ place, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || a.place.code.length - b.place.code.length)
    .map(({ place }) => place);
}

/** The chief district of a province is called after it, with this before its name. */
const chief = /* @__PURE__ */ thaiRomanKey('เมือง');

/** The name alone, its beginning while it is being typed, or with the areas around it. */
function waysToWrite(typed: string, [own = '', ...around]: readonly string[]): string[] {
  const ways = [own];
  if (own.startsWith(chief)) ways.push(own.slice(chief.length));
  if (typed.length < own.length) ways.push(own.slice(0, Math.max(3, typed.length)));
  if (typed.length <= own.length + 2) return ways;
  // Whoever goes on after the name writes the name first.
  const begun = romanDistance(typed.slice(0, own.length), own);
  if (begun <= farthest) ways.push(...around.map((area) => own + area), own + around.join(''));
  return ways;
}

/** An area contains many places; its keys are made once. */
function toEntries(places: readonly ListedPlace[], toKey: (name: string) => string): Entry[] {
  const areas = new Map<string, readonly string[]>();
  const keysAround = (area: string, name: string) => {
    const known = areas.get(area) ?? [
      ...ownKeys(area, name),
      ...(formerParents[area] ?? []).map(toKey),
    ];
    areas.set(area, known);
    return known;
  };
  // Names of places contain no other characters than these.
  const ownKeys = (code: string, name: string) =>
    [name.replace(/[-.]/g, ''), ...(otherPlaceNames[code] ?? [])].map(toKey);
  return places.map((place) => ({
    place,
    keys: place.names.map((name, around) => {
      const area = place.code.slice(0, place.code.length - 2 * around);
      return around === 0 ? ownKeys(area, name) : keysAround(area, name);
    }),
  }));
}

function rank(
  entries: readonly Entry[],
  words: readonly SearchWord[],
  by: Spelling,
  provinceCode: string,
): ListedPlace[] {
  const found: { readonly place: ListedPlace; readonly score: number }[] = [];
  for (const { place, keys } of entries) {
    const own = score(place, keys, words, by);
    if (own > noMatch) found.push({ place, score: own + bonus(place, provinceCode) });
  }
  return found.sort((a, b) => b.score - a.score).map(({ place }) => place);
}

function bonus({ code }: ListedPlace, provinceCode: string): number {
  const isNearby = provinceCode !== '' && code.startsWith(provinceCode);
  // Of several places of the same name the largest is meant most often.
  return (isNearby ? nearby : 0) + 4 - code.length / 2;
}

/**
 * Every word has to match the place or an area around it, and at least one of them the place
 * itself.
 */
function score(
  { postcode }: ListedPlace,
  keys: Entry['keys'],
  words: readonly SearchWord[],
  by: Spelling,
): number {
  let best = noMatch;
  for (const word of words) {
    if (word.postcode !== '' && postcode?.startsWith(word.postcode)) {
      best = Math.max(best, 70);
      continue;
    }
    const around = keys.findIndex((names, index) => {
      const isMeant = word.depth === undefined || word.depth === keys.length - 1 - index;
      return isMeant && closeness(names, word[by]) > noMatch;
    });
    if (around < 0) return noMatch;
    if (around === 0) best = Math.max(best, closeness(keys[0] ?? [], word[by]));
  }
  return best;
}

function closeness(names: readonly string[], typed: string): number {
  let best = noMatch;
  for (const name of names) best = Math.max(best, compare(typed, name));
  return best;
}

function compare(typed: string, name: string): number {
  if (name === typed) return 100;
  if (name.startsWith(typed)) return 80;
  // A single letter is in the middle of half of all names.
  return typed.length > 1 && name.includes(typed) ? 60 : noMatch;
}
