import { elements, planOf } from './element-list.js';

const tiles = /\/src\/center\/tiles\.(th|en)\.ts$/;

/**
 * Gives the loader what it reads of the elements' plans, as `lazyElement` would have made them, and
 * the hub its words in one language. Without this the loader would carry the words of every tile and
 * every hosted page in both languages.
 */
export function plannedElements() {
  return {
    name: 'planned-elements',
    load(id) {
      const [, lang] = tiles.exec(id) ?? [];
      if (lang !== undefined) {
        const words = elements.filter(({ source }) => source).map((element) => element[lang]);
        return `export const tiles${lang === 'th' ? 'Th' : 'En'} = ${JSON.stringify(words)};`;
      }
      if (!id.endsWith('.element.ts')) return null;
      const { constant, name: chunk, page, icon, isOnRequest } = planOf(id);
      const plan = { icon, chunk, page, isOnRequest };
      return `export const ${constant} = ${JSON.stringify(plan)};`;
    },
  };
}
