import { maskNationalIds } from '@damrong/contract';

const LONGEST = 80;

// Building a segmenter costs more than using it.
const characters = new Intl.Segmenter('th', { granularity: 'grapheme' });
const words = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * A title for a case that came without one: the beginning of its facts, cut between words where
 * possible. National IDs are masked before the cut, because half of one could not be recognised.
 */
export function titleOf(facts: string): string {
  const line = maskNationalIds(facts).split('\n', 1)[0] ?? '';
  const cut = firstCharacters(line);
  if (cut.length === line.length) return line;
  const segments = [...words.segment(cut)];
  const last = segments.at(-1)?.index ?? 0;
  return `${cut.slice(0, last === 0 ? cut.length : last).trimEnd()}…`;
}

function firstCharacters(line: string): string {
  if (line.length <= LONGEST) return line;
  let count = 0;
  for (const { index } of characters.segment(line)) {
    if (count === LONGEST) return line.slice(0, index);
    count += 1;
  }
  return line;
}
