import { version } from '../element/version.ts';
import type { Runtime } from './runtime.ts';

/**
 * The runtime of the entry that loaded this chunk, found on an element class of the same release:
 * classes are the one place that both know and that adds no global to the page.
 *
 * @param names what our elements are called after `damrong-`; the build hands them in
 */
export function findRuntime(names: readonly string[]): Runtime {
  for (const name of names) {
    const present = customElements.get(`damrong-${name}`);
    const runtime = present && 'runtime' in present ? (present.runtime as Runtime) : undefined;
    if (runtime?.version === version) return runtime;
  }
  throw new Error(`No entry of version ${version} is in this page`);
}
