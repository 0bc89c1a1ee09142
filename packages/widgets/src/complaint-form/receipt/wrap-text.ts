/**
 * Breaks text into lines that fit. Thai has no spaces between words, so lines break where the
 * browser's own segmenter sees words, and between any two clusters in browsers without one.
 */
export function wrapText(text: string, fits: (line: string) => boolean, lang: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text, lang)) {
    if (line !== '' && !fits((line + part).trimEnd())) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else {
      line += part;
    }
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

function partsOf(text: string, lang: string): string[] {
  if (!('Segmenter' in Intl)) return text.match(/\P{M}\p{M}*/gu) ?? [];
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return [...words].map(({ segment }) => segment);
}
