import { cleanText, toArabicDigits } from '@damrong/contract';

/** A template's words as they are searched: the title as the first line, then the text. */
export function searchText({ title, body }: { readonly title: string; readonly body: string }) {
  return `${fold(title).replaceAll('\n', ' ')}\n${fold(body)}`;
}

/** The words of a search, folded as the templates are. */
export function searchWords(search: string): string[] {
  return fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
}

function fold(text: string): string {
  return toArabicDigits(cleanText(text)).toLowerCase();
}
