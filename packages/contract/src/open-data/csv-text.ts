/** What a cell of a table holds; null for nothing. */
export type CsvCell = string | number | null;

/** What spreadsheets take for the beginning of a formula, also in the wide forms of East Asia. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/u;

/**
 * A table as spreadsheets open it in Thai by a double click: UTF-8 with a byte order mark, CRLF between
 * lines, and no formula.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Numbers stay numbers; text is quoted and, where it would be calculated, begins with an apostrophe. */
function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A tab or the end of a line within a cell begins another one in some programs.
  const text = cell.replace(/[\t\r\n\v\f\0]+/g, ' ');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
