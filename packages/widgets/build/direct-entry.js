import { elements } from './element-list.js';
import { lazyChunks } from './lazy-chunks.js';
import { readElements } from './read-elements.js';

const src = new URL('../src/', import.meta.url).pathname;

/**
 * Writes the entry of one element, under its name or another one. Its later parts find there what they share with its first screen.
 * Without this each element would need a file of its own in src/loader, alike but for its name.
 */
export function directEntry(entry, element = entry) {
  const id = `\0${entry}`;
  return {
    name: 'direct-entry',
    resolveId: (source) => (source === entry ? id : null),
    load(loaded) {
      if (loaded !== id) return null;
      const { tag } = elements.find(({ name }) => name === element);
      const { name, path } = readElements().find((element) => element.tag === tag);
      const hasParts = lazyChunks.some(({ of }) => of === element);
      return [
        ...(hasParts ? [`import '${src}chunk/first-screen.ts';`] : []),
        `import { ${name} } from '${src}${path}';`,
        `import { startDirectEntry } from '${src}loader/start-direct-entry.ts';`,
        `startDirectEntry('${entry}', '${tag}', ${name});`,
      ].join('\n');
    },
  };
}
