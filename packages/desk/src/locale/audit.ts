import { auditEn } from './audit.en.ts';
import { auditTh } from './audit.th.ts';

/** Words of the page of the audit; they come with it. */
export const auditWords = { th: auditTh, en: auditEn } as const;
