import { searchKey } from '../thai/text.ts';

// Characters between two words that belong together: whom, with what, how often.
const LONGEST_GAP = 16;

// The lists are searched at every keystroke and for every case, and their words never change.
const folded = new WeakMap<readonly string[], readonly string[]>();

/** The dangers that the words of a text speak of, by plain comparison of folded spellings. */
export function findDangers<Danger extends { readonly words: readonly string[] }>(
  text: string,
  dangers: readonly Danger[],
): Danger[] {
  const told = ` ${fold(text)} `;
  return dangers.filter(({ words }) => foldAll(words).some((word) => isTold(told, word)));
}

/** `สามี~ตี`: the second part follows the first, with a few other words between them at most. */
function isTold(told: string, sought: string): boolean {
  const [first = '', then = ''] = sought.split('~');
  let at = told.indexOf(first);
  while (then !== '' && at >= 0) {
    const start = at + first.trimEnd().length;
    if (told.slice(start, start + LONGEST_GAP + then.length).includes(then)) return true;
    at = told.indexOf(first, at + 1);
  }
  return at >= 0;
}

function foldAll(words: readonly string[]): readonly string[] {
  const known = folded.get(words) ?? words.flatMap(spellings).map(asSought);
  folded.set(words, known);
  return known;
}

/** What an entry of a danger's words stands for: `โดน/ถูก+ยิง` is โดนยิง and ถูกยิง. */
export function spellings(entry: string): string[] {
  let made = [''];
  for (const part of entry.split('+')) {
    const ends = part.split('/');
    made = made.flatMap((start) => ends.map((end) => start + end));
  }
  return made;
}

// Thai words count anywhere, words of Latin letters only whole.
function asSought(word: string): string {
  const keys = word.split('~').map(fold);
  return keys.map((key) => (/^[a-z]/.test(key) ? ` ${key} ` : key)).join('~');
}

// Spaces stay: what only forms a Thai phrase across a space is not that phrase. ไ and ใ sound alike, and are
// mixed up where it burns.
function fold(text: string): string {
  return text.replaceAll('ใ', 'ไ').split(/\s+/).map(searchKey).filter(Boolean).join(' ');
}
