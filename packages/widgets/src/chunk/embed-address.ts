let embed: string | undefined;
let nonce = '';

/** Remembers the script tag that brought us: `https://host/embed/v1/damrong.js`. */
export function setEmbedScript(script: HTMLScriptElement): void {
  embed = script.src;
  nonce = script.nonce;
}

/** The nonce of our script tag, for what we add to the page's head; empty when it has none. */
export function scriptNonce(): string {
  return nonce;
}

/**
 * The folder of this release's chunks.
 *
 * @throws When no script tag brought us.
 */
export function releaseAddress(version: string): string {
  return new URL(`../${version}/`, embed).href;
}

/** The centre that serves the script, without a closing slash; the page itself when none did. */
export function centerAddress(): string {
  return new URL(embed === undefined ? '/' : '../../', embed ?? location.href).href.replace(
    /\/$/,
    '',
  );
}
