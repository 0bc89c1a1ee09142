import { version } from './version.ts';

/**
 * Registers an element unless its name is taken. A second copy of the same release is silent;
 * another release leaves the first one standing and logs both versions.
 *
 * A page that makes a polyfill do what the browser can do gets none: in what takes the place of a
 * shadow root Lit never comes to its end, and the page stands still. Its own fallback shows.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if ((globalThis as { ShadyDOM?: { inUse?: unknown } }).ShadyDOM?.inUse) return;
  const present = customElements.get(tag);
  if (present === undefined) {
    customElements.define(tag, constructor);
    return;
  }
  const standing = 'version' in present ? present.version : 'unknown';
  if (standing !== version) {
    console.info(`${tag}: version ${standing} is in use here, not ${version}.`);
  }
}
