import { templatesEn } from './templates.en.ts';
import { templatesTh } from './templates.th.ts';

/** Words of the page of templates; they come with it. */
export const templateWords = { th: templatesTh, en: templatesEn } as const;
