import { setEmbedScript } from '../chunk/embed-address.ts';
import { runtime } from '../chunk/runtime.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { ownScripts } from './own-scripts.ts';

/** Readies this copy of the code for its elements; returns the script tags that brought it. */
export function startEntry(entry: string): HTMLScriptElement[] {
  const scripts = ownScripts(entry);
  const [script] = scripts;
  if (script !== undefined) {
    setEmbedScript(script);
    lendNonceToLit(script.nonce);
  }
  Object.assign(DamrongElement, { runtime });
  return scripts;
}

/** Browsers without constructible sheets get `<style>` from Lit, which reads this name. */
function lendNonceToLit(nonce: string): void {
  if (nonce !== '' && !('adoptedStyleSheets' in document)) {
    Object.assign(globalThis, { litNonce: nonce });
  }
}
