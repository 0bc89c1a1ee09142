/** What a tag may carry, as `data-…` or in the query of its address. */
export const settingNames = [
  'province',
  'category',
  'district',
  'lang',
  'theme',
  'api',
  'show',
  'target',
];

/**
 * What a tag says of one of its settings. Systems that take `data-…` off a tag leave its address alone:
 * `damrong.js?province=50`.
 */
export function settingOf(script: HTMLScriptElement, name: string): string | null {
  const own = script.getAttribute(`data-${name}`);
  return own === null && script.src !== '' ? new URL(script.src).searchParams.get(name) : own;
}

/**
 * The script tags that run this entry: the one running now, or every tag with this file name – for
 * a module, which has no current script and runs once for all its tags, and for a bare copy of a tag,
 * as libraries make to run what they insert. A tag of another name counts where it carries a setting:
 * our code was copied into it.
 */
export function ownScripts(entry: string): HTMLScriptElement[] {
  const current = document.currentScript;
  const named = [...document.scripts].filter((script) => runs(script, entry));
  if (!(current instanceof HTMLScriptElement)) return named;
  const isOurs = runs(current, entry);
  if (isSet(current) || (isOurs && current.closest('body'))) return [current];
  const marked = named.filter(isSet);
  if (marked.length > 0) return marked;
  return isOurs ? [current] : named;
}

function isSet(script: HTMLScriptElement): boolean {
  return settingNames.some((name) => settingOf(script, name) !== null);
}

function runs(script: HTMLScriptElement, entry: string): boolean {
  return script.src !== '' && new URL(script.src).pathname.endsWith(`/${entry}.js`);
}
