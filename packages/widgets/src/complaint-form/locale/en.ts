import { provinceNamesEn } from '@damrong/contract';
import { failuresEn } from '../../locale/failures.en.ts';
import { issuesEn } from '../../locale/issues.en.ts';
import type { ComplaintFormWords } from './first-step.th.ts';
import { firstStepEn } from './first-step.en.ts';
import { formEn } from './form.en.ts';
import { keptDraftEn } from './kept-draft.en.ts';
import { privacyEn } from './privacy.en.ts';
import { receiptActionsEn } from './receipt-actions.en.ts';
import { receiptEn } from './receipt.en.ts';

/** All English of the form, one late chunk. */
export const english: ComplaintFormWords = {
  ...firstStepEn,
  late: {
    form: formEn,
    issues: issuesEn,
    failures: failuresEn,
    provinces: provinceNamesEn,
    privacy: privacyEn,
    receipt: receiptEn,
    receiptActions: receiptActionsEn,
    keptDraft: keptDraftEn,
  },
};
