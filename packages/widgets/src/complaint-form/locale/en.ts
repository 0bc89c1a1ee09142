import { firstStepEn } from './first-step.en.ts';
import { formEn } from './form.en.ts';
import { privacyEn } from './privacy.en.ts';
import { receiptEn } from './receipt.en.ts';

/** All English of the form, one late chunk. */
export const english = { first: firstStepEn, form: formEn, privacy: privacyEn, receipt: receiptEn };
