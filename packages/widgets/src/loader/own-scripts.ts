/**
 * The script tags that run this entry: the one running now, or – for a module, which has no current
 * script and runs once for all its tags – every tag with this file name.
 */
export function ownScripts(entry: string): HTMLScriptElement[] {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && runs(current, entry)) return [current];
  return [...document.scripts].filter((script) => runs(script, entry));
}

function runs(script: HTMLScriptElement, entry: string): boolean {
  return script.src !== '' && new URL(script.src).pathname.endsWith(`/${entry}.js`);
}
