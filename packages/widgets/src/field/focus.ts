/** Moves focus to the error summary, else to the first field that has to be mended. */
export function focusFirst(root: ParentNode): void {
  const first =
    root.querySelector<HTMLElement>('.summary') ??
    root.querySelector<HTMLElement>('[aria-invalid], [data-error] input');
  first?.focus();
}

/** Moves focus to the field with this id. */
export function focusField(root: ParentNode, id: string): void {
  root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
}
