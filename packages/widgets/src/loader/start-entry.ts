import { scriptNonce, setEmbedScript } from '../chunk/embed-address.ts';
import { runtime } from '../chunk/runtime.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { ownScripts, settingOf } from './own-scripts.ts';

/** Readies this copy of the code for its elements; returns the script tags that brought it. */
export function startEntry(entry: string): HTMLScriptElement[] {
  const scripts = ownScripts(entry);
  const script = scripts[0] ?? (document.currentScript as HTMLScriptElement | null);
  setEmbedScript(script, script && settingOf(script, 'api'));
  lendNonceToLit(scriptNonce());
  Object.assign(DamrongElement, { runtime });
  return scripts;
}

/** Browsers without constructible sheets get `<style>` from Lit, which reads this name. */
function lendNonceToLit(nonce: string): void {
  if (nonce !== '' && !('adoptedStyleSheets' in document)) {
    Object.assign(globalThis, { litNonce: nonce });
  }
}
