import { sealedEn } from './sealed.en.ts';
import { sealedTh } from './sealed.th.ts';

/** Words of the page of sealed reports; they come with it. */
export const sealedWords = { th: sealedTh, en: sealedEn } as const;
