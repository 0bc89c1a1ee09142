/**
 * The address that a text is, as browsers read it; undefined for a text that is none.
 *
 * @example
 * ```ts
 * parseUrl('https://www.chiangmai.go.th/news')?.hostname; // 'www.chiangmai.go.th'
 * parseUrl('chiangmai'); // undefined
 * ```
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
