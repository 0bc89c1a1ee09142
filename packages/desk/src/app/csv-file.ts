import { csvText, type CsvCell } from '@damrong/contract';
import { saveFile } from './save-file.ts';

/** What a cell of a table holds that is shown, printed or downloaded; null for nothing. */
export type Cell = CsvCell;

/** Hands the table to the browser's downloads as a file of this name, to which `.csv` is added. */
export function saveCsv(name: string, rows: readonly (readonly Cell[])[]): void {
  saveFile(`${name}.csv`, new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }));
}
