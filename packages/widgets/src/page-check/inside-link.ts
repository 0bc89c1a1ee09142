/** Text in a link of the page would be underlined as the link is, and look as if it could be pressed. */
export function lookOutsideLink(host: HTMLElement, root: ShadowRoot): void {
  const content = root.querySelector<HTMLElement>('.root');
  if (content === null || host.closest('a[href]') === null) return;
  // What is around a box in a line does not underline what is in it.
  Object.assign(content.style, { display: 'inline-block', width: '100%', cursor: 'auto' });
}
