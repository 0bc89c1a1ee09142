import { answerEn } from './answer.en.ts';
import { answerTh } from './answer.th.ts';

/** Words of templates where they are used; they come with the case. */
export const answerWords = { th: answerTh, en: answerEn } as const;
