/** One step from elements to elements, as it travels to the page. */
export type Step =
  | { readonly css: string }
  | { readonly role: string; readonly name?: Text }
  | { readonly text: Text }
  | { readonly visible: true }
  | { readonly first: true };

/** A pattern, or words that are contained. */
export interface Text {
  readonly source: string;
  readonly flags?: string;
}

/**
 * Evaluated in the page: the elements to which the steps lead. Pages replace what they like, so nothing
 * is used but walkers and matches.
 */
export function findInPage(steps: readonly Step[]): Element[] {
  const roles: Record<string, string> = {
    button: 'button, [role=button], input[type=submit], input[type=button]',
    definition: 'dd, [role=definition]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=tel], input[type=search]',
  };

  function isLike(found: string, { source, flags }: Text): boolean {
    const words = found.replace(/\s+/g, ' ');
    return flags === undefined ? words.indexOf(source) >= 0 : new RegExp(source, flags).test(words);
  }

  function textOf(element: Element): string {
    if (element.getAttribute('aria-hidden') === 'true') return '';
    let text = '';
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (node.nodeType === 1) text += ` ${textOf(node as Element)} `;
    }
    return text;
  }

  function nameOf(element: Element): string {
    const own = element.getAttribute('aria-label');
    if (own !== null) return own;
    const by = element.getAttribute('aria-labelledby');
    const root = element.getRootNode() as Document;
    if (by !== null) {
      let text = '';
      by.split(/\s+/).forEach((id) => {
        const label = root.getElementById(id);
        if (label !== null) text += ` ${textOf(label)}`;
      });
      return text;
    }
    const labels = (element as HTMLInputElement).labels as NodeListOf<Element> | null | undefined;
    if (!labels || labels.length === 0) return textOf(element);
    let text = '';
    for (let at = 0; at < labels.length; at += 1) text += ` ${textOf(labels[at] as Element)}`;
    return text;
  }

  function isVisible(element: Element): boolean {
    return (
      element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
    );
  }

  function within(start: Node, css: string, found: Element[]): void {
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.currentNode; ; node = walker.currentNode) {
      const element = node as Element;
      if (node !== start && element.matches(css) && found.indexOf(element) < 0) found.push(element);
      if (element.shadowRoot) within(element.shadowRoot, css, found);
      if (!walker.nextNode()) return;
    }
  }

  function inAll(starts: readonly Node[], css: string): Element[] {
    const found: Element[] = [];
    starts.forEach((start) => {
      within(start, css, found);
    });
    return found;
  }

  let at: Node[] = [document];
  steps.forEach((step) => {
    if ('css' in step) {
      step.css.split(' ').forEach((part) => {
        at = inAll(at, part);
      });
    } else if ('role' in step) {
      const { name } = step;
      at = inAll(at, roles[step.role] ?? step.role).filter(
        (element) => isVisible(element) && (name === undefined || isLike(nameOf(element), name)),
      );
    } else if ('text' in step) {
      at = at.filter((element) => isLike(textOf(element as Element), step.text));
    } else if ('visible' in step) at = at.filter((element) => isVisible(element as Element));
    else at = at.slice(0, 1);
  });
  return at as Element[];
}
