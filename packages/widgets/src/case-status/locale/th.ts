import { failuresTh } from '../../locale/failures.th.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import type { LateWords } from '../late-words.ts';
import { nextTh } from './next.th.ts';
import { viewTh } from './view.th.ts';

/** The Thai of everything after the first screen. */
export const lateThai: LateWords = {
  view: viewTh,
  next: nextTh,
  issues: issuesTh,
  failures: failuresTh,
};
