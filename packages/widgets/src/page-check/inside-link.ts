// What does something by itself when it is pressed; other buttons do what their listeners do.
const control =
  'a[href],button:not([type=button]),label,summary,select,option,input:is([type=checkbox],[type=radio],[type=file])';

const isLink = (target: EventTarget): boolean => target instanceof HTMLAnchorElement;

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.matches(control);

/**
 * Editors leave our tag in a link of the page. There every press on plain text or into a field would
 * lead away, and all text would be underlined as the link is.
 */
export class InsideLink {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;

  constructor(host: HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    root.addEventListener('click', this.#onClick);
  }

  update(): void {
    const content = this.#root.querySelector<HTMLElement>('.root');
    if (content === null || this.#host.closest('a[href]') === null) return;
    // What is around a box in a line does not underline what is in it.
    Object.assign(content.style, { display: 'inline-block', width: '100%', cursor: 'auto' });
  }

  readonly #onClick = (event: Event): void => {
    const path = event.composedPath();
    const at = path.indexOf(this.#root);
    if (path.slice(at).some(isLink) && !path.slice(0, at).some(isControl)) event.preventDefault();
  };
}
