import { lazyElements } from '../elements.ts';

export const tilesTh = lazyElements.map(({ th }) => th);
