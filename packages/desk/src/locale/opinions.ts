import { opinionsEn } from './opinions.en.ts';
import { opinionsTh } from './opinions.th.ts';

/** Words of the page of opinions; they come with it. */
export const opinionWords = { th: opinionsTh, en: opinionsEn } as const;
