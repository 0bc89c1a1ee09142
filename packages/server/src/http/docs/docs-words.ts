import type { Lang } from '@damrong/contract';
import { docsEn } from './docs-words.en.ts';
import { docsTh, type DocsWords } from './docs-words.th.ts';

export const docsWords: Readonly<Record<Lang, DocsWords>> = { th: docsTh, en: docsEn };
