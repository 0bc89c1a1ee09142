export interface PrintLine {
  readonly label: string;
  readonly value: string;
  /** Number and code: what has to be typed again later. */
  readonly isKey?: boolean;
}

/** A QR code to draw: the outline of its dark modules, one unit each, with a quiet edge around. */
export interface QrCode {
  readonly path: string;
  /** Modules from edge to edge. */
  readonly size: number;
}

/** Something to keep on paper, as a picture or as text: plain words, no mark-up. */
export interface PrintDocument {
  readonly title: string;
  readonly lines: readonly PrintLine[];
  readonly notes: readonly string[];
  readonly scan?: { readonly qr: QrCode; readonly note: string };
}

/** A document as plain text: what the clipboard gets. */
export function documentText({ title, lines, notes }: PrintDocument): string {
  return [title, ...lines.map(({ label, value }) => `${label}: ${value}`), ...notes].join('\n');
}
