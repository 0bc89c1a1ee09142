import { toArabicDigits } from './digits.ts';

// Emoji families are single pictures joined by ZWJ, so that one stays; every other zero-width
// or direction mark is invisible and makes equal words differ.
const INVISIBLE =
  /(\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*\u200D(?=\p{Extended_Pictographic}))|\u00AD|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

const SPACES = /[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

// Where fonts of the nineties put marks and letters that must not collide, from U+F700 on; PDF files
// still hand them out.
const OLD_GLYPHS = 'ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู';

/**
 * Marks in the order in which they are typed: above or below the consonant first, then the tone. PDF
 * files and hasty thumbs give them twice, after a space, or after the vowel that follows.
 */
function orderMarks(text: string): string {
  return (
    text
      .replace(/[\uF700-\uF71A]/g, (glyph) => OLD_GLYPHS.charAt(glyph.charCodeAt(0) - 0xf700))
      .replace(/ +(?=[ะ-ฺ็-๎])/g, '')
      .replace(/([ัิ-ฺ็-๎])\1+/g, '$1')
      .replace(/([่-๋])([ัิ-ฺ])/g, '$2$1')
      // Nikhahit and sara aa are one letter; NFC leaves them apart, and NFKC would split every sara am.
      .replace(/\u0E4D([่-๋]?)า/g, '$1ำ')
      .replace(/([าำ])([่-๎])/g, '$2$1')
      // Mai han akat stands between two consonants, never at the end: ตวัเอง is ตัวเอง.
      .replace(/ว(ั[่-๋]?)(?![ก-ฮ่-๋])/g, '$1ว')
      .replace(/ตวั(?=[ตเ-ไ])/g, 'ตัว')
      .replace(/เเ/g, 'แ')
  );
}

/** Text as it is stored: one spelling for what looks the same, LF line ends, no outer spaces. */
export function cleanText(text: string): string {
  return orderMarks(
    text
      .normalize('NFC')
      .replace(INVISIBLE, (_match, joined?: string) => joined ?? '')
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(SPACES, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim(),
  );
}

/** NUL, control characters other than tab and line ends, or half of a surrogate pair. */
export function hasForbiddenCharacters(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true;
    if (code === 0x7f || (code >= 0xd800 && code <= 0xdfff)) return true;
  }
  return false;
}

/** Length in code points, which PostgreSQL's char_length counts too. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    count += 1;
  }
  return count;
}

/** A key that is the same for two spellings of the same words; tone marks stay. */
export function searchKey(text: string): string {
  return toArabicDigits(cleanText(text).toLowerCase()).replace(/[^\p{L}\p{M}\p{N}]|[ๆฯ]/gu, '');
}
