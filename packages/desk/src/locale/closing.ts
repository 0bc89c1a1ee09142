import { closingEn } from './closing.en.ts';
import { closingTh } from './closing.th.ts';

/** Words of closings that wait for approval; they come with the pages that show them. */
export const closingWords = { th: closingTh, en: closingEn } as const;
