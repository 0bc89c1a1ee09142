import { searchKey } from '../thai/text.ts';

/** The dangers that the words of a text speak of, by plain comparison of folded spellings. */
export function findDangers<Danger extends { readonly words: readonly string[] }>(
  text: string,
  dangers: readonly Danger[],
): Danger[] {
  const told = ` ${fold(text)} `;
  return dangers.filter(({ words }) =>
    words.map(fold).some((word) => told.includes(/^[a-z]/.test(word) ? ` ${word} ` : word)),
  );
}

// Spaces stay: Thai phrases that only meet across one are not one phrase.
function fold(text: string): string {
  return text.split(/\s+/).map(searchKey).filter(Boolean).join(' ');
}
