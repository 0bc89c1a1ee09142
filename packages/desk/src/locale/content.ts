import { contentEn } from './content.en.ts';
import { contentTh } from './content.th.ts';

/** Words of the page of published content; they come with it. */
export const contentWords = { th: contentTh, en: contentEn } as const;
