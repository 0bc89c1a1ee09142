import { writeFileSync } from 'node:fs';
import { elements } from './element-list.js';
import { embedDir } from './release.js';

/**
 * Writes what others than pages need to know of the elements. From it the centre makes the pages of
 * its own site; without it there would be none.
 */
export function publishElements() {
  return {
    name: 'publish-elements',
    writeBundle() {
      writeFileSync(
        `${embedDir}v1/elements.json`,
        `${JSON.stringify(published(), undefined, 2)}\n`,
      );
    },
  };
}

/** What `elements.json` holds. */
export function published() {
  return elements.map(({ tag, entry, isOnRequest, pages = [] }) => ({
    tag,
    entry,
    isOnRequest,
    pages,
  }));
}
