import { homeAddress } from './home-address.ts';

let nonce = '';
let center: string | undefined;
/** Where our folders are, `…/embed/`; the surest first, and last where a copy of the script lies. */
let folders: readonly string[] = [];
let beside: string | undefined;

/**
 * Remembers what brought us: `https://host/embed/v1/damrong.js`. A script at an address of another form
 * is a copy, alone or among others; it does not lie where the center is.
 *
 * @param api the center, where the tag names it
 */
export function setEmbedScript(script: HTMLScriptElement | null, api: string | null): void {
  nonce = script?.nonce ?? '';
  folders = [];
  beside = script?.src ? new URL('../', script.src).href : undefined;
  center = '';
  if (beside?.endsWith('/embed/')) addCenter(beside.slice(0, -'embed/'.length));
  if (api !== null) addCenter(api);
  addCenter(homeAddress);
}

/** Another center that parts of the bundle can be had from. */
export function addCenter(address: string): void {
  if (address === '') return;
  let url;
  try {
    url = new URL(address, location.href).href.replace(/\/*$/, '');
  } catch {
    // Nothing can be had from there; the first screen says so.
    return;
  }
  if (center === '') center = url;
  if (!folders.includes(`${url}/embed/`)) folders = [...folders, `${url}/embed/`];
}

/** The nonce of our script tag, for what we add to the page's head; empty when it has none. */
export function scriptNonce(): string {
  return nonce;
}

/** The folders in which this release's chunks may be, the likeliest first. */
export function releaseAddresses(version: string): string[] {
  const all = beside === undefined ? folders : [...folders, beside];
  return [...new Set(all)].map((folder) => `${folder}${version}/`);
}

/** What answered is asked first from now on. */
export function preferAddress(release: string): void {
  folders = [release.replace(/[^/]+\/$/, ''), ...folders];
}

/**
 * The center, without a closing slash: the page itself where no script brought us, and empty where
 * a script did that does not know.
 */
export function centerAddress(): string {
  return center ?? location.origin;
}
