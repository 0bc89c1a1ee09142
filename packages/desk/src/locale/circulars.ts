import { circularsEn } from './circulars.en.ts';
import { circularsTh } from './circulars.th.ts';

/** They come with the pages of circulars. */
export const circularWords = { th: circularsTh, en: circularsEn } as const;
