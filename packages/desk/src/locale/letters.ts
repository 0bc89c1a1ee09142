import { lettersEn } from './letters.en.ts';
import { lettersTh } from './letters.th.ts';

/** They come with the pages of letters and of a case. */
export const letterWords = { th: lettersTh, en: lettersEn } as const;
