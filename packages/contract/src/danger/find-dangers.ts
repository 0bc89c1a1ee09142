import { searchKey } from '../thai/text.ts';

// The lists are searched at every keystroke and for every case, and their entries never change.
const known: Record<string, readonly (readonly string[])[]> = {};

/** Of each part of an entry the words, one of which a text must contain, tone marks aside. */
const partsOf = (entry: string): readonly (readonly string[])[] =>
  (known[entry] ??= entry.split(/[+~]/).map((part) => part.split('/').map(foldTones)));

/** The dangers that the words of a text speak of, by plain comparison of folded spellings. */
export function findDangers<Danger extends { readonly words: readonly string[] }>(
  text: string,
  dangers: readonly Danger[],
): Danger[] {
  const spoken = fold(text);
  const bare = foldTones(text);
  // A browser takes most of a second to compile a pattern of all entries, and on a slow phone three.
  const mayBeIn = (entry: string) =>
    partsOf(entry).every((words) => words.some((word) => bare.includes(word)));
  return dangers.filter(({ words }) => {
    const close = words.filter(mayBeIn);
    // What surrounds a harmless word does not become one word, but may still belong together.
    return patternOf(close, false).test(spoken.replace(patternOf(close, true), '-'));
  });
}

const TONES = /[่้]/g;

const foldTones = (text: string): string => fold(text).replace(TONES, '');

/** Of the entries after `!`, or of the others; a pattern of none finds nothing. */
function patternOf(words: readonly string[], isHarmless: boolean): RegExp {
  const entries = words.filter((entry) => entry.startsWith('!') === isHarmless);
  return new RegExp(entries.map(patternOfEntry).join('|') || '(?!)', 'g');
}

// 20 characters are a few words: whom, with what, how often.
const patternOfEntry = (entry: string): string =>
  `(?:${entry
    .replace(/[^!+~/]+/g, asSought)
    .replace('!', '')
    .replaceAll('/', '|')
    .replaceAll('+', ') ?(?:')
    .replaceAll('~', ').{0,20}?(?:')})`;

// Thai words count anywhere, and in a long one no tone mark decides. Words of Latin letters count only
// whole, with what English hangs on them: one gun or several, attack and attacked, stab and stabbing.
const asSought = (word: string): string =>
  fold(word)
    .replace(/^[^a-z]{7,}$/, (long) => long.replace(TONES, '[่้]?'))
    .replace(/^(?=[a-z])/, '\\b')
    .replace(/([a-z])$/, '$1(?:e?s|$1?(?:ed|ing))?\\b');

// North-East and North say บ่ for ไม่; before other words it begins another one, as in บ่อ and บ่าย.
const DIALECT_NOT = /บ่ ?(?=ออก|ได้|หยุด|อยาก|รู้|ตื่น|ให้|มี|ไหว|ฟื้น)/g;

// Silent letters and the marks of rare tones come and go (แก๊ส, แก็ส, แกส; ลิงก์, ลิงค์), what is stretched
// counts once, and Thai in Latin letters has or has not the h of kh, th and ph, the e of ue, a second a.
const LOOSE = /(\p{L})\1{2,}|[ก-ฮ][ิุ]?์|[็๊๋]|([kpt])h|(u)e|a(?=a)/gu;

// Spaces stay: what only forms a Thai phrase across a space is not that phrase. ไ and ใ sound alike, and are
// mixed up where it burns; ฮ is ร in North and North-East (เฮือน, ฮ้อง, แฮง).
const fold = (text: string): string =>
  text
    .split(/\s+/)
    .map(searchKey)
    .filter(Boolean)
    .join(' ')
    .replace(DIALECT_NOT, 'ไม่')
    .replace(LOOSE, '$1$2$3')
    .replaceAll('ใ', 'ไ')
    .replaceAll('ฮ', 'ร')
    .replaceAll('ee', 'i');
