import { parseUrl } from '../site/parse-url.ts';
import { isPhone, telephoneHref } from '../thai/phone.ts';

/** A piece of a line; with an address it is a link. */
export interface TextSpan {
  readonly text: string;
  readonly href?: string;
}

/** One line of a text: pieces that follow each other without a space between them. */
export type TextLine = readonly TextSpan[];

/** What stands between two empty lines of a text, or one heading, or the items of one list. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly line: TextLine }
  | { readonly kind: 'list'; readonly items: readonly TextLine[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly TextLine[] };

const HEADING = /^#+ +(?=\S)/;
const ITEM = /^[-*•] +(?=\S)/;

/**
 * Plain text with a few marks, as editors write it: a line that begins with `#` is a heading, lines that
 * begin with `-` are a list, an empty line parts paragraphs; web addresses and telephone numbers are
 * links. Nothing in it is ever HTML, so that whoever shows it makes elements of these blocks.
 */
export function parseMarkedText(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let items: TextLine[] = [];
  let lines: TextLine[] = [];
  const end = () => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    if (lines.length > 0) blocks.push({ kind: 'paragraph', lines });
    items = [];
    lines = [];
  };
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (HEADING.test(line)) {
      end();
      blocks.push({ kind: 'heading', line: spansOf(line.replace(HEADING, '')) });
    } else if (ITEM.test(line)) {
      if (lines.length > 0) end();
      items.push(spansOf(line.replace(ITEM, '')));
    } else {
      if (line === '' || items.length > 0) end();
      if (line !== '') lines.push(spansOf(line));
    }
  }
  end();
  return blocks;
}

/** The same text without its marks, for what takes one line: previews, mails, feeds. */
export function plainText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(HEADING, '').replace(ITEM, ''))
    .filter(Boolean)
    .join(' ');
}

/** A web address, or what may be a telephone number: digits with the usual signs between them. */
const LINKED = /https?:\/\/[^\s<>"]+|\+?\d[\d .()-]{2,20}\d/giu;
/** What closes a sentence or a bracket after an address is none of it. */
const AFTER_ADDRESS = /[.,;:!?)\]}'”’ฯ]+$/u;
/** Four digits are a number to call where the words before them say so, and a year elsewhere. */
const SHORT = /^1\d{3}$/;
const CALLS = /(?:โทร(?:ศัพท์)?|สายด่วน|หมายเลข|call|hotline|phone)[\s.:]*$/iu;

function spansOf(line: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let at = 0;
  const add = (span: TextSpan) => {
    if (span.text !== '') spans.push(span);
  };
  for (const { 0: found, index } of line.matchAll(LINKED)) {
    const text = found.startsWith('h') || found.startsWith('H') ? addressIn(found) : found;
    const href = hrefOf(text, line.slice(at, index));
    if (href === undefined) continue;
    add({ text: line.slice(at, index) });
    add({ text, href });
    at = index + text.length;
  }
  add({ text: line.slice(at) });
  return spans;
}

/** Without what follows it; a bracket that was opened in it belongs to it. */
function addressIn(found: string): string {
  const cut = found.replace(AFTER_ADDRESS, '');
  return found.startsWith(`${cut})`) && cut.includes('(') && !cut.includes(')') ? `${cut})` : cut;
}

function hrefOf(text: string, before: string): string | undefined {
  if (/^https?:/i.test(text)) {
    const url = parseUrl(text);
    // A name before an @ makes one site look like another.
    return url !== undefined && url.username + url.password === '' ? url.href : undefined;
  }
  const number = text.replace(/[^\d+]/g, '').replace(/^\+660?/, '0');
  // A time has four digits, too, and a mark between them.
  if (number.length < 9 && !(SHORT.test(text) && CALLS.test(before))) return undefined;
  return isPhone(number) ? telephoneHref(number) : undefined;
}
