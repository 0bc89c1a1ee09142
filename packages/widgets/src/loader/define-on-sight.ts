import { services } from '../center/services.ts';
import { loadChunk } from '../chunk/load-chunk.ts';

/**
 * Fetches the elements that a page has placed by hand, when they are there: now, as the page is
 * still being read, or later. Live collections of our own three names; nothing else is looked at.
 */
export function defineOnSight(): void {
  const missing = services
    .map((service) => ({ service, placed: document.getElementsByTagName(`damrong-${service}`) }))
    .filter(({ service }) => customElements.get(`damrong-${service}`) === undefined);
  const waiting = new Set(missing);
  const look = () => {
    for (const one of waiting) {
      if (one.placed.length === 0) continue;
      waiting.delete(one);
      // Until then, and when it fails, the page's own fallback inside the element is what shows.
      loadChunk(one.service).catch(() => undefined);
    }
    if (waiting.size === 0) watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  look();
}
