import { searchKey } from '../thai/text.ts';

// The lists are searched at every keystroke and for every case, and their words never change.
const known = new WeakMap<readonly string[], readonly RegExp[]>();

/** The dangers that the words of a text speak of, by plain comparison of folded spellings. */
export function findDangers<Danger extends { readonly words: readonly string[] }>(
  text: string,
  dangers: readonly Danger[],
): Danger[] {
  const spoken = fold(text);
  return dangers.filter(({ words }) => {
    const patterns = known.get(words) ?? [true, false].map((is) => patternOf(words, is));
    known.set(words, patterns);
    const [harmless = '', told = ''] = patterns;
    // Nothing reaches across a line end: what surrounds a harmless word is not read together.
    return spoken.replace(harmless, '\n').search(told) >= 0;
  });
}

/** Of the entries after `!`, or of the others; a pattern of none finds nothing. */
function patternOf(words: readonly string[], isHarmless: boolean): RegExp {
  const entries = words.filter((entry) => entry.startsWith('!') === isHarmless);
  return new RegExp(entries.map(patternOfEntry).join('|') || '$^', 'g');
}

// 20 characters are a few words: whom, with what, how often.
const patternOfEntry = (entry: string): string =>
  `(?:${entry
    .replace(/[^!+~/]+/g, asSought)
    .replace('!', '')
    .replaceAll('/', '|')
    .replaceAll('+', ')(?:')
    .replaceAll('~', ').{0,20}?(?:')})`;

// Thai words count anywhere, words of Latin letters only whole, one or several of a thing.
const asSought = (word: string): string =>
  fold(word)
    .replace(/^(?=[a-z])/, '\\b')
    .replace(/[a-z]$/, '$&(?:e?s)?\\b');

// North-East and North say บ่ for ไม่; before other words it begins another one, as in บ่อ and บ่าย.
const DIALECT_NOT = /บ่ ?(?=ออก|ได้|หยุด|อยาก|รู้|ตื่น|ให้|มี|ไหว|ฟื้น)/g;

// Spaces stay: what only forms a Thai phrase across a space is not that phrase. ไ and ใ sound alike, and are
// mixed up where it burns.
function fold(text: string): string {
  return text
    .replace(DIALECT_NOT, 'ไม่')
    .replaceAll('ใ', 'ไ')
    .split(/\s+/)
    .map(searchKey)
    .filter(Boolean)
    .join(' ');
}
