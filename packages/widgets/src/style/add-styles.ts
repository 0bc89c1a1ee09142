import { adoptStyles, type CSSResult } from 'lit';

/** Adds looks to a root that has its own already; which late part comes first does not matter. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  const before = 'adoptedStyleSheets' in root ? [...root.adoptedStyleSheets] : [];
  adoptStyles(root, [styles]);
  // Without constructible sheets a style element was added, and nothing was replaced.
  if (before.length > 0) root.adoptedStyleSheets = [...before, ...root.adoptedStyleSheets];
}
