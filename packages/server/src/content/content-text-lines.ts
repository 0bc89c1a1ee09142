const LINE_BYTES = 75;
/** Characters that no such file may have; a line ends by the rules of this file alone. */
export const CONTROLS = /[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}]/gu;

/** A value of a property, in calendars (RFC 5545) and cards (RFC 2426) alike. */
export function textValue(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Lines as the file has them: none is longer than 75 bytes, and no letter is cut. */
export function textLines(lines: readonly string[]): string {
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > LINE_BYTES) {
      parts.push(part);
      part = '';
      // The space before what goes on.
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
