import { retentionEn } from './retention.en.ts';
import { retentionTh } from './retention.th.ts';

/** Words of keeping and erasing; they come with the pages that show them. */
export const retentionWords = { th: retentionTh, en: retentionEn } as const;
