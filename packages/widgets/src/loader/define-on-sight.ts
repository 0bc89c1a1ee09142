import { addCenter } from '../chunk/embed-address.ts';
import { loadChunk } from '../chunk/load-chunk.ts';
import { nameOf } from '../element/element-plan.ts';
import { lazyElements } from '../elements.ts';

/**
 * Fetches the elements that a page has placed by hand, when they are there: now, as the page is
 * still being read, or later. Live collections of our own names; nothing else is looked at.
 */
export function defineOnSight(): void {
  const missing = new Set(
    lazyElements.filter(
      (element) => customElements.get(`damrong-${nameOf(element)}`) === undefined,
    ),
  );
  const look = () => {
    for (const element of missing) {
      const [first] = document.getElementsByTagName(`damrong-${nameOf(element)}`);
      if (first === undefined) continue;
      missing.delete(element);
      addCenter(first.getAttribute('api') ?? '');
      // Until then, and when it fails, the page's own fallback inside the element is what shows.
      loadChunk(element.chunk).catch(() => undefined);
    }
    if (missing.size === 0) watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document.getRootNode(), { childList: true, subtree: true });
  look();
}
