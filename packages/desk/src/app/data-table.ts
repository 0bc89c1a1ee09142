import type { Cell } from './csv-file.ts';

/** How the cells of a column are written. */
export type ColumnKind = 'text' | 'count' | 'decimal';

/** A column of a table that is shown, printed and downloaded alike. */
export interface Column {
  readonly label: string;
  readonly kind: ColumnKind;
  /** In characters, for spreadsheets; by its label unless told. */
  readonly width?: number;
}

/** A table with its name, whichever way it is read. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row, which sums the others up. */
  readonly foot?: readonly Cell[];
  /** What has to be known in order to read it rightly. */
  readonly hint?: string;
}

/** What stands below the rows of a sheet, where there is something to know. */
export function hintRows({ hint }: Sheet): (readonly [string])[] {
  return hint === undefined ? [] : [[hint]];
}

/** All rows of a sheet as they stand below one another, its headings first. */
export function sheetRows({ columns, rows, foot }: Sheet): (readonly Cell[])[] {
  return [columns.map(({ label }) => label), ...rows, ...(foot ? [foot] : [])];
}
