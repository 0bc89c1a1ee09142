import type { Lang } from '@damrong/contract';
import { plainWordsEn } from './plain-words.en.ts';
import { plainWordsTh, type PlainWords } from './plain-words.th.ts';

export const plainWords: Readonly<Record<Lang, PlainWords>> = {
  th: plainWordsTh,
  en: plainWordsEn,
};
