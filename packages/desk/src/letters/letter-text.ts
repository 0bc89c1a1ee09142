import { formatThaiDate, toThaiDigits } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';

/** Thai digits, as official letters have them; words with Latin letters, such as addresses, stay. */
export function officialDigits(text: string): string {
  return text.replace(/\S+/g, (word) => (/[a-z@]/i.test(word) ? word : toThaiDigits(word)));
}

/** `๓๐ พฤศจิกายน ๒๕๖๙`: without "วันที่" and "พ.ศ.". */
export function officialDate(iso: string): string {
  return toThaiDigits(formatThaiDate(iso, 'th'));
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What belongs to the word after it. */
const OPENS = /[([{<“‘]$/;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text between which a line may end. Not every browser knows where Thai words do; what is
 * copied out of the page is the text as it went in, which would not hold for invisible spaces.
 */
export function breakingWords(text: string): string[] {
  if (!('Segmenter' in Intl)) return [text];
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    // Punctuation, spaces and marks of repetition stay with the word before them.
    const isTail = isWordLike !== true || /^[ๆฯ]/.test(segment);
    const before = words.at(-1);
    const isJoined = OPENS.test(before ?? '') || (isTail && !OPENS.test(segment));
    if (before !== undefined && isJoined) words[words.length - 1] = `${before}${segment}`;
    else words.push(segment);
  }
  return words;
}

/** A text with official digits, whose lines end between words. */
export function officialText(text: string): TemplateResult {
  return html`${breakingWords(officialDigits(text)).map(
    (word, index) => html`${index === 0 ? nothing : html`<wbr />`}${word}`,
  )}`;
}
