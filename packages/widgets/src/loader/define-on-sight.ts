import { serviceChunks, services } from '../center/services.ts';
import { loadChunk } from '../chunk/load-chunk.ts';

/**
 * Fetches the elements that a page has placed by hand, when they are there: now, as the page is
 * still being read, or later. Live collections of our own three names; nothing else is looked at.
 */
export function defineOnSight(): void {
  const missing = new Set(
    services.filter((service) => customElements.get(`damrong-${service}`) === undefined),
  );
  const look = () => {
    for (const service of missing) {
      if (document.getElementsByTagName(`damrong-${service}`).length === 0) continue;
      missing.delete(service);
      // Until then, and when it fails, the page's own fallback inside the element is what shows.
      loadChunk(serviceChunks[service]).catch(() => undefined);
    }
    if (missing.size === 0) watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  look();
}
