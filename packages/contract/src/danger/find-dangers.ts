import { searchKey } from '../thai/text.ts';

// Characters between two words that belong together: whom, with what, how often.
const GAP = '.{0,20}?';

/** What is told of a danger, and what only looks like it. */
interface Signs {
  readonly told: RegExp;
  readonly harmless: RegExp | undefined;
}

// The lists are searched at every keystroke and for every case, and their words never change.
const known = new WeakMap<readonly string[], Signs>();

/** The dangers that the words of a text speak of, by plain comparison of folded spellings. */
export function findDangers<Danger extends { readonly words: readonly string[] }>(
  text: string,
  dangers: readonly Danger[],
): Danger[] {
  const spoken = fold(text);
  return dangers.filter(({ words }) => {
    const { told, harmless } = signsOf(words);
    // Nothing reaches across a line end: what surrounds a harmless word is not read together.
    return (harmless ? spoken.replace(harmless, '\n') : spoken).search(told) >= 0;
  });
}

function signsOf(words: readonly string[]): Signs {
  const signs = known.get(words) ?? {
    told: patternOf(words, (entry) => !isHarmless(entry)),
    harmless: words.some(isHarmless) ? patternOf(words, isHarmless) : undefined,
  };
  known.set(words, signs);
  return signs;
}

const isHarmless = (entry: string): boolean => entry.startsWith('!');

function patternOf(words: readonly string[], isWanted: (entry: string) => boolean): RegExp {
  return new RegExp(words.filter(isWanted).map(patternOfEntry).join('|'), 'g');
}

function patternOfEntry(entry: string): string {
  return entry
    .split('~')
    .map((near) => near.split('+').map(patternOfChoice).join(''))
    .join(GAP);
}

function patternOfChoice(choice: string): string {
  return `(?:${choice.split('/').map(asSought).join('|')})`;
}

// Thai words count anywhere, words of Latin letters only whole, one or several of a thing.
function asSought(word: string): string {
  return fold(word)
    .replace(/^(?=[a-z])/, '\\b')
    .replace(/[a-z]$/, '$&(?:e?s)?\\b');
}

// Spaces stay: what only forms a Thai phrase across a space is not that phrase. ไ and ใ sound alike, and are
// mixed up where it burns.
function fold(text: string): string {
  return text.replaceAll('ใ', 'ไ').split(/\s+/).map(searchKey).filter(Boolean).join(' ');
}
