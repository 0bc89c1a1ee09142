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

/**
 * Puts text into the clipboard.
 * @param root where a field may stand for a moment, since selections do not reach across roots
 */
export async function copyText(text: string, root: ParentNode): Promise<boolean> {
  if (isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by the page's permissions policy; the older way is not asked for any.
    }
  }
  return copyBySelection(text, root);
}

// The clipboard API is missing on plain http pages, which provincial sites still are.
function copyBySelection(text: string, root: ParentNode): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  const focused = document.activeElement?.shadowRoot?.activeElement;
  root.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
