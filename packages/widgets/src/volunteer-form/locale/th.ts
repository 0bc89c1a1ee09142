import { failuresTh } from '../../locale/failures.th.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import { laterIssuesTh } from '../../locale/later-issues.th.ts';
import type { StepWords } from '../late-words.ts';
import { sendTh } from './send.th.ts';

/** The Thai of the steps; it comes with their code. */
export const lateThai: StepWords = {
  send: sendTh,
  issues: { ...issuesTh, ...laterIssuesTh },
  failures: failuresTh,
};
