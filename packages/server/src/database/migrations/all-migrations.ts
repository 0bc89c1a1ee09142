import type { Migration } from 'kysely/migration';
import { referenceData } from './0001-reference-data.ts';
import { officers } from './0002-officers.ts';
import { cases } from './0003-cases.ts';
import { intents } from './0004-intents.ts';
import { rowSecurity } from './0005-row-security.ts';
import { storeCase } from './0006-store-case.ts';
import { casePosition } from './0020-case-position.ts';
import { categoryQuestions } from './0021-category-questions.ts';
import { storeAccused } from './0022-store-accused.ts';
import { questions } from './0040-questions.ts';
import { reopening } from './0041-reopening.ts';
import { volunteers } from './0050-volunteers.ts';
import { quarantine } from './0070-quarantine.ts';
import { similarCases } from './0080-alike-matters.ts';
import { attachments } from './0081-attachments.ts';
import { mailSubscription } from './0090-mail-following.ts';
import { uploadClaims } from './0100-upload-claims.ts';

/** Names are recorded in the database: a released one is never renamed. */
export const allMigrations: Readonly<Record<string, Migration>> = {
  '0001-reference-data': referenceData,
  '0002-officers': officers,
  '0003-cases': cases,
  '0004-intents': intents,
  '0005-row-security': rowSecurity,
  '0006-store-case': storeCase,
  '0020-case-position': casePosition,
  '0021-category-questions': categoryQuestions,
  '0022-store-accused': storeAccused,
  '0040-questions': questions,
  '0041-reopening': reopening,
  '0050-volunteers': volunteers,
  '0070-quarantine': quarantine,
  '0080-alike-matters': similarCases,
  '0081-attachments': attachments,
  '0090-mail-following': mailSubscription,
  '0100-upload-claims': uploadClaims,
};
