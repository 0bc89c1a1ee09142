import { draftsEn } from './drafts.en.ts';
import { draftsTh } from './drafts.th.ts';

/** Words of what was typed and not sent; they come with the forms that keep it. */
export const draftWords = { th: draftsTh, en: draftsEn } as const;
