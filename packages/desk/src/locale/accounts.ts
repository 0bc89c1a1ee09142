import { accountsEn } from './accounts.en.ts';
import { accountsTh } from './accounts.th.ts';

/** Words of the page of accounts; they come with it. */
export const accountWords = { th: accountsTh, en: accountsEn } as const;
