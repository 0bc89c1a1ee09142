import { provinceNamesTh } from '@damrong/contract';
import { failuresTh } from '../../locale/failures.th.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import type { LateWords } from '../late-words.ts';
import { formTh } from './form.th.ts';
import { privacyTh } from './privacy.th.ts';
import { receiptTh } from './receipt.th.ts';

/** The Thai of every step after the first. */
export const lateThai: LateWords = {
  form: formTh,
  issues: issuesTh,
  failures: failuresTh,
  provinces: provinceNamesTh,
  privacy: privacyTh,
  receipt: receiptTh,
};
