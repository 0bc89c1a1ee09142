import { bulkEn } from './bulk.en.ts';
import { bulkTh } from './bulk.th.ts';

export const bulkWords = { th: bulkTh, en: bulkEn } as const;
