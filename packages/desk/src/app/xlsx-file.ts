import writeXlsxFile from 'write-excel-file/browser';
import type { Cell } from './csv-file.ts';
import { hintRows, sheetRows, type Column, type Sheet } from './data-table.ts';

/** The longest name that Excel takes for a sheet, and what it takes in none. */
const MAX_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\']/g;
/** The longest text that Excel takes in a cell. */
const MAX_TEXT = 32_767;
const FONT = { fontFamily: 'TH Sarabun New', fontSize: 16 } as const;
const FORMATS = { text: '@', count: '#,##0', decimal: '#,##0.00' } as const;

/**
 * Tables as one workbook: cells typed, headings frozen, widths set. A text is written as a text, whatever
 * it begins with; there is no formula in it.
 */
export function xlsxFile(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map((sheet, index) => ({
      data: [
        ...sheetRows(sheet).map((row, line) =>
          row.map((cell, column) =>
            cellOf(cell, sheet.columns[column], line === 0 || line > sheet.rows.length),
          ),
        ),
        ...hintRows(sheet).map(([hint]) => [{ ...textCell(hint), wrap: false }]),
      ],
      sheet: `${index + 1} ${sheet.name.replace(NOT_IN_NAMES, ' ')}`.slice(0, MAX_NAME),
      columns: sheet.columns.map(({ label, width }) => ({ width: width ?? label.length + 4 })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
  ).toBlob();
}

function cellOf(cell: Cell, column: Column | undefined, isBold: boolean) {
  const weight = isBold ? ({ fontWeight: 'bold' } as const) : {};
  if (cell === null) return null;
  if (typeof cell === 'number') {
    const kind = column?.kind === 'decimal' ? 'decimal' : 'count';
    return { ...FONT, ...weight, value: cell, type: Number, format: FORMATS[kind] };
  }
  return { ...textCell(cell), ...weight };
}

function textCell(text: string) {
  return {
    ...FONT,
    value: withoutControls(text).slice(0, MAX_TEXT),
    type: String,
    format: FORMATS.text,
    wrap: true,
    alignVertical: 'top' as const,
  };
}

/** XML has no word for control characters and for halves of a pair. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, ' ');
}
