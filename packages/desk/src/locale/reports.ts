import { reportsEn } from './reports.en.ts';
import { reportsTh } from './reports.th.ts';

/** They come with the pages of reports. */
export const reportWords = { th: reportsTh, en: reportsEn } as const;
