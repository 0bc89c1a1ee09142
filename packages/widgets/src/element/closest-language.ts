import type { Lang } from '@damrong/contract';

/** The language of the nearest `lang` attribute, also through shadow roots. Thai when none is ours. */
export function closestLanguage(element: Element): Lang {
  let from: Element | undefined = element;
  while (from !== undefined) {
    const holder: Element | null = from.closest('[lang]');
    if (holder !== null) return /^en\b/i.test(holder.getAttribute('lang') ?? '') ? 'en' : 'th';
    const root = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'th';
}
