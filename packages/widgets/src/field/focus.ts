/** Moves focus to the error summary, else to the first field that has to be mended. */
export function focusFirst(root: ParentNode): void {
  const first =
    root.querySelector<HTMLElement>('.summary') ??
    root.querySelector<HTMLElement>('[aria-invalid], [data-error] input');
  first?.focus();
}

/** Moves focus to the field with this id, and opens what it is folded away in. */
export function focusField(root: ParentNode, id: string): void {
  const field = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
}
