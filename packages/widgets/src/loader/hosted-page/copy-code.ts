/** Shows the button at each text to copy, which does nothing where no script runs. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(button);
    });
  }
}

/** Into the clipboard, or marked for the reader to copy where a browser gives nobody the clipboard. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const code = document.querySelector(`#${button.dataset['copies'] ?? ''}`);
  const section = button.closest('section');
  if (code === null || section === null) return;
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    getSelection()?.selectAllChildren(code);
    isCopied = document.execCommand('copy');
  }
  for (const said of section.querySelectorAll<HTMLElement>('[data-said]')) {
    said.hidden = said.dataset['said'] !== (isCopied ? 'copied' : 'marked');
  }
}
