import { lazyElements } from '../elements.ts';

export const tilesEn = lazyElements.map(({ en }) => en);
