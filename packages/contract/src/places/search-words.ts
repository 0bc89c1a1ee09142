import { toArabicDigits } from '../thai/digits.ts';
import { soundKey, withoutMarks } from '../thai/sound-key.ts';
import { cleanText, searchKey } from '../thai/text.ts';
import { stripPlacePrefix } from './place-names.ts';

/** How many areas lie around a place: a province is at 0, a district at 1, a subdistrict at 2. */
type Depth = 0 | 1 | 2;

/** One word of what is searched for. */
export interface SearchWord {
  /** Digits of a postcode, or empty. */
  readonly postcode: string;
  readonly loose: string;
  readonly sound: string;
  /** Which kind of place was named: "ต." is a subdistrict. */
  readonly depth?: Depth | undefined;
}

const depths: readonly (readonly [prefix: RegExp, depth: Depth])[] = [
  [/^(?:ต\.|ตำบล|แขวง)/, 2],
  [/^(?:(?:กิ่ง ?)?(?:อ\.|อำเภอ)|เขต)/, 1],
  [/^(?:จ\.|จังหวัด)/, 0],
];

// "ตำบลช้างเผือกอำเภอเมือง" is two names, written by somebody who leaves no spaces. Safari looks behind
// since 16.4 only.
const joined = /.(?=ตำบล|แขวง|กิ่งอำเภอ|อำเภอ|เขต|จังหวัด|กรุงเทพ|กทม|\d{5})/g;

const loosePrefix = /((?:^|\s)(?:[ตอจ]\.|ตำบล|แขวง|กิ่งอำเภอ|อำเภอ|เขต|จังหวัด))\s+/g;

// Somebody who pastes a whole letter here is looking for its first lines.
const longestQuery = 200;
const mostWords = 6;

/** The possible readings of a query, the most literal first. */
export function readSearchWords(query: string): SearchWord[][] {
  const text = toArabicDigits(cleanText(query.slice(0, longestQuery))).replace(loosePrefix, '$1');
  const apart = text.replace(/([ตอจ]\.)/g, ' $1');
  const readings = [text.replace(/\s/g, ''), apart, apart.replace(joined, withSpace)].map(wordsOf);
  // One word is the same in every reading.
  const different = new Map(readings.map((words) => [words.join(' '), words]));
  return [...different.values()]
    .map((words) => words.map(toWord).filter(isMeant))
    .filter(({ length }) => length > 0);
}

function withSpace(last: string, at: number, text: string): string {
  const isOneWord = text.endsWith('กิ่ง', at + 1) && text.startsWith('อำเภอ', at + 1);
  return isOneWord ? last : `${last} `;
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,;/]+/)
    .filter(Boolean)
    .slice(0, mostWords);
}

function toWord(word: string): SearchWord {
  const depth = depths.find(([prefix]) => prefix.test(word))?.[1];
  const name = stripPlacePrefix(word);
  const postcode = /^\d{2,5}$/.test(name) ? name : '';
  const key = searchKey(name);
  return { postcode, loose: withoutMarks(key), sound: soundKey(key), depth };
}

function isMeant({ loose }: SearchWord): boolean {
  return loose !== '';
}
