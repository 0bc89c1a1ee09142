const RELEASE_MS = 10_000;

/** Hands a text to the browser's downloads. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  // Some browsers begin to read only after the press has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, RELEASE_MS);
}
