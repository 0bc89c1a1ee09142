import { filtersEn } from './filters.en.ts';
import { filtersTh } from './filters.th.ts';

export const filterWords = { th: filtersTh, en: filtersEn } as const;
