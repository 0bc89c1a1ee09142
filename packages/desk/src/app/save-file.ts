const RELEASE_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the press has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, RELEASE_MS);
}
