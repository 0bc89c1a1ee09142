import {
  csvText,
  type DataExport,
  type ExportFormat,
  type ExportKind,
  type ReportInFull,
} from '@damrong/contract';
import type { Cell } from '../app/csv-file.ts';
import { saveFile } from '../app/save-file.ts';
import { hintRows, sheetRows, type Sheet } from '../app/data-table.ts';
import { reportForms } from './report-forms.ts';
import { spanName } from './report-names.ts';
import { coverSheet, reportSheet, type ShownReport } from './report-sheets.ts';

/** Writes down that a file leaves the desk; where that fails, there is no file. */
export type NoteExport = (body: DataExport) => Promise<unknown>;

interface SavedSheets {
  readonly format: ExportFormat;
  readonly kind: ExportKind;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly about: string;
  readonly note: NoteExport;
}

/** Hands tables to the browser's downloads, after the audit has them. */
export async function saveSheets(
  sheets: readonly Sheet[],
  { format, kind, name, about, note }: SavedSheets,
): Promise<void> {
  await note({ kind, format, rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0), about });
  if (format === 'csv') {
    const file = new Blob([csvText(csvRows(sheets))], { type: 'text/csv;charset=utf-8' });
    saveFile(`${name}.csv`, file);
    return;
  }
  const { xlsxFile } = await import('../app/xlsx-file.ts');
  saveFile(`${name}.xlsx`, await xlsxFile(sheets));
}

/** Saves the shown forms of a report, or all of them where none is chosen. */
export function saveReport(
  report: ReportInFull,
  shown: ShownReport,
  formCode: string,
  { format, note }: Pick<SavedSheets, 'format' | 'note'>,
): Promise<void> {
  const { provinceCode, year, span, revision } = report;
  const sheets = reportForms
    .filter(({ code }) => formCode === '' || code === formCode)
    .map((form) => reportSheet(form, shown));
  return saveSheets([coverSheet(report, shown), ...sheets], {
    ...{ format, note, kind: 'report' },
    name: `report-${provinceCode}-${year}-${span}-${revision}-${shown.basis}`,
    about: `${provinceCode} ${spanName({ year, span }, 'th')} · ${revision}`,
  });
}

/** The tables below one another, each under its name. */
function csvRows(sheets: readonly Sheet[]): (readonly Cell[])[] {
  return sheets.flatMap((sheet) => [[sheet.name], ...sheetRows(sheet), ...hintRows(sheet), []]);
}
