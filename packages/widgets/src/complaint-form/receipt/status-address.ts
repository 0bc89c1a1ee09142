import type { Lang } from '@damrong/contract';

/**
 * The centre's own status page with the number filled in. The number stands in the fragment, which
 * no server gets and no log keeps; the code is never in an address.
 */
export function statusAddress(centerUrl: string, lang: Lang, number: string): string {
  return `${centerUrl}/${lang}/status#number=${number}`;
}
