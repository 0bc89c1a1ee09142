import { keepingEn } from './keeping.en.ts';
import { keepingTh } from './keeping.th.ts';

/** Words of holds and erasures on the page of a case, apart from those of the page that lists them. */
export const keepingWords = { th: keepingTh, en: keepingEn } as const;
