import { failuresTh } from '../../locale/failures.th.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import type { LateWords } from '../late-words.ts';
import { sendTh } from './send.th.ts';

/** The Thai of everything after the first step. */
export const lateThai: LateWords = { send: sendTh, issues: issuesTh, failures: failuresTh };
