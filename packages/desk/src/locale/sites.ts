import { sitesEn } from './sites.en.ts';
import { sitesTh } from './sites.th.ts';

/** Words of the page of sites; they come with it. */
export const siteWords = { th: sitesTh, en: sitesEn } as const;
