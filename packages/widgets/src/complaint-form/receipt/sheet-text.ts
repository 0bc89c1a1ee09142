import type { Sheet } from '../../sheet/sheet.ts';

/** What the clipboard gets. */
export function sheetText({ title, lines, notes }: Sheet): string {
  return [title, ...lines.map(({ label, value }) => `${label}: ${value}`), ...notes].join('\n');
}
