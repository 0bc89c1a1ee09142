import { version } from '../element/version.ts';
import type { Runtime } from './runtime.ts';

const tags = ['center', 'banner', 'complaint-form', 'case-status', 'volunteer-form'];

/**
 * The runtime of the entry that loaded this chunk, found on an element class of the same release:
 * classes are the one place that both know and that adds no global to the page.
 */
export function findRuntime(): Runtime {
  for (const tag of tags) {
    const present = customElements.get(`damrong-${tag}`);
    const runtime = present && 'runtime' in present ? (present.runtime as Runtime) : undefined;
    if (runtime?.version === version) return runtime;
  }
  throw new Error(`No entry of version ${version} is in this page`);
}
