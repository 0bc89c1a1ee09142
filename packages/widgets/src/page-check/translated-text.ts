/**
 * A translator in the browser puts an element in the place of each text, and the sentence that comes next
 * would be written into a text that nobody sees. What stands where Lit writes hands it on.
 */
export class TranslatedText {
  readonly #watch = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) handOn(node);
  });

  constructor(root: ShadowRoot) {
    for (const node of root.querySelectorAll('font')) handOn(node);
    this.#watch.observe(root, { childList: true, subtree: true });
  }
}

function handOn(node: Node): void {
  // Lit writes behind a comment of its own, into a text of which it is sure.
  if (!(node instanceof HTMLElement) || node.previousSibling?.nodeType !== Node.COMMENT_NODE)
    return;
  Object.defineProperty(node, 'data', {
    configurable: true,
    set(text: string) {
      node.textContent = text;
    },
  });
}
