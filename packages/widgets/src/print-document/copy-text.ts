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
