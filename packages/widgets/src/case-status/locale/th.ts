import { failuresTh } from '../../locale/failures.th.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import { laterIssuesTh } from '../../locale/later-issues.th.ts';
import type { LateWords } from '../late-words.ts';
import { followingTh } from './following.th.ts';
import { attachmentsTh } from './attachments.th.ts';
import { liveTh } from './live.th.ts';
import { mailTh } from './mail.th.ts';
import { nextTh } from './next.th.ts';
import { questionTh } from './question.th.ts';
import { reopenTh } from './reopen.th.ts';
import { viewTh } from './view.th.ts';

/** The Thai of everything after the first screen. */
export const lateThai: LateWords = {
  view: viewTh,
  following: followingTh,
  live: liveTh,
  next: nextTh,
  question: questionTh,
  reopen: reopenTh,
  mail: mailTh,
  attachments: attachmentsTh,
  issues: { ...issuesTh, ...laterIssuesTh },
  failures: failuresTh,
};
