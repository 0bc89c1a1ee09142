import { linksEn } from './links.en.ts';
import { linksTh } from './links.th.ts';

/** Words of links between cases; they come with what shows them. */
export const linkWords = { th: linksTh, en: linksEn } as const;
