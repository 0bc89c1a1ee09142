import { holidaysEn } from './holidays.en.ts';
import { holidaysTh } from './holidays.th.ts';

/** Words of the page of days off; they come with it. */
export const holidayWords = { th: holidaysTh, en: holidaysEn } as const;
