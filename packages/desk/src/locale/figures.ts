import { figuresEn } from './figures.en.ts';
import { figuresTh } from './figures.th.ts';

/** They come with the page, which few officers open every day. */
export const figureWords = { th: figuresTh, en: figuresEn } as const;
