import { todayEn } from './today.en.ts';
import { todayTh } from './today.th.ts';

/** Words of the page of the day; they come with it. */
export const todayWords = { th: todayTh, en: todayEn } as const;
