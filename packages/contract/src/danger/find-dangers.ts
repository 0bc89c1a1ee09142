import { searchKey } from '../thai/text.ts';

// The lists are searched at every keystroke and for every case, and their words never change.
const folded = new WeakMap<readonly string[], readonly string[]>();

/** The dangers that the words of a text speak of, by plain comparison of folded spellings. */
export function findDangers<Danger extends { readonly words: readonly string[] }>(
  text: string,
  dangers: readonly Danger[],
): Danger[] {
  const told = ` ${fold(text)} `;
  return dangers.filter(({ words }) =>
    foldAll(words).some((word) => told.includes(/^[a-z]/.test(word) ? ` ${word} ` : word)),
  );
}

function foldAll(words: readonly string[]): readonly string[] {
  const known = folded.get(words) ?? words.map(fold);
  folded.set(words, known);
  return known;
}

// Spaces stay: what only forms a Thai phrase across a space is not that phrase.
function fold(text: string): string {
  return text.split(/\s+/).map(searchKey).filter(Boolean).join(' ');
}
