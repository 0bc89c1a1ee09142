export interface SheetLine {
  readonly label: string;
  readonly value: string;
  /** Number and code: what has to be typed again later. */
  readonly isKey?: boolean;
}

/** Something to keep on paper, as a picture or as text: plain words, no mark-up. */
export interface Sheet {
  readonly title: string;
  readonly lines: readonly SheetLine[];
  readonly notes: readonly string[];
}
