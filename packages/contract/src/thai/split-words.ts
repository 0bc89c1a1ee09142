const asLetters = /[\p{L}\p{N}]/u;

// A consonant with what hangs on it, or a word of another script; never cut inside.
const clusters = /[เ-ไ]?[ก-ฮ][ะ-ฺ็-๎]*|[\p{L}\p{N}][^\s\p{P}\u0e00-\u0e7f]*/gu;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text, in order. Thai is cut at its words where the browser knows them. */
export function splitWords(text: string): string[] {
  if (!canSplit()) return text.match(clusters) ?? [];
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment)
    .filter((word) => asLetters.test(word));
}

/** Without it, Thai comes as single syllables; what is compared must then be put together again. */
export function canSplit(): boolean {
  return 'Segmenter' in Intl;
}
