const LONGEST = 80;

/** A title for a matter that came without one: how its facts begin, cut at a word where it can. */
export function titleOf(facts: string): string {
  const line = facts.split('\n', 1)[0] ?? '';
  const characters = [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(line)];
  if (characters.length <= LONGEST) return line;
  const cut = characters
    .slice(0, LONGEST)
    .map(({ segment }) => segment)
    .join('');
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(cut)];
  const whole = words.length > 1 ? words.slice(0, -1) : words;
  return `${whole
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
