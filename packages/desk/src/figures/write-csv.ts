/** What spreadsheets take for the beginning of a formula, also in the wide forms of East Asia. */
const FORMULA = /^\s*[=+\-@＝＋－＠|]/u;

/** A table as spreadsheets open it by a double click: marked as UTF-8, and without a formula. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((row) => row.map(writeCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Numbers stay numbers; text is quoted and, where it would be calculated, begins with an apostrophe. */
function writeCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A tab or the end of a line within a cell begins another one in some programs.
  const text = cell.replace(/[\t\r\n\v\f\0]+/g, ' ');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
