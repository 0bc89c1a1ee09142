import { warnOnce } from '../page-check/warn-once.ts';

/**
 * Puts an element at the end of the place that its tag names, or by the tag that the page has put in
 * the place of one that ran and is gone, or at the end of the body.
 */
export function placeElsewhere(
  script: HTMLScriptElement,
  target: string | null,
  create: () => HTMLElement,
): void {
  whenParsed(() => {
    const standing = script.isConnected ? script : twinOf(script);
    const isInBody = standing !== undefined && standing.closest('head') === null;
    if (!putInto(target, create)) {
      if (target === null) {
        if (standing === undefined) {
          warnOnce('the tag of the script is gone from the page. Name a place: data-target="#id".');
        }
      } else warnOnce(`nothing on this page matches data-target="${target}".`);
      if (isInBody) putAfter(standing, create());
      else putInto('body', create);
    }
    if (standing === undefined || isInBody) return;
    // A page that swaps its body (Turbo) keeps the tag in its head and runs it no more.
    new MutationObserver(() => {
      putInto(target ?? 'body', create);
    }).observe(document.documentElement, { childList: true });
  });
}

/** Answers whether there is such a place. */
function putInto(selector: string | null, create: () => HTMLElement): boolean {
  const place = selector === null ? null : find(selector);
  if (place === null) return false;
  const element = create();
  const isThere = [...place.children].some(
    (child) =>
      child.localName === element.localName &&
      child.getAttribute('show') === element.getAttribute('show'),
  );
  if (!isThere) place.append(element);
  return true;
}

function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

function putAfter(standing: Element, element: HTMLElement): void {
  if (standing.nextElementSibling?.localName !== element.localName) standing.after(element);
}

function twinOf({ src }: HTMLScriptElement): HTMLScriptElement | undefined {
  return [...document.scripts].find((script) => src !== '' && script.src === src);
}

function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', act, { once: true });
  } else {
    act();
  }
}
