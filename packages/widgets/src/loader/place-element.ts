/** Attributes of an element that the script tag may carry as `data-…`. */
const carried = ['province', 'category', 'district', 'lang', 'theme', 'api', 'show'];

/**
 * Puts an element where the script tag stands, or at the end of the place that `data-target`
 * names. A script in the head has no place of its own: the element goes to the end of the body.
 */
export function placeElement(script: HTMLScriptElement, tag: string): void {
  const { target } = script.dataset;
  if (target === undefined && !script.closest('head')) {
    // A page that caches its own body (Turbo) brings the element back together with the script.
    if (script.nextElementSibling?.localName !== tag) script.after(create(script, tag));
    return;
  }
  whenParsed(() => {
    const place = target === undefined ? document.body : document.querySelector(target);
    if (place === null) console.info(`${tag}: nothing on this page matches ${target}.`);
    else place.append(create(script, tag));
  });
}

function create(script: HTMLScriptElement, tag: string): HTMLElement {
  const element = document.createElement(tag);
  for (const name of carried) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', act, { once: true });
  } else {
    act();
  }
}
