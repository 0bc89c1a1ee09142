import { failuresEn } from '../../locale/failures.en.ts';
import { issuesEn } from '../../locale/issues.en.ts';
import { laterIssuesEn } from '../../locale/later-issues.en.ts';
import type { LateWords } from '../late-words.ts';
import { attachmentsEn } from './attachments.en.ts';
import { formEn } from './form.en.ts';
import { followingEn } from './following.en.ts';
import { liveEn } from './live.en.ts';
import { mailEn } from './mail.en.ts';
import { nextEn } from './next.en.ts';
import { questionEn } from './question.en.ts';
import { reopenEn } from './reopen.en.ts';
import { viewEn } from './view.en.ts';

const late: LateWords = {
  view: viewEn,
  following: followingEn,
  live: liveEn,
  next: nextEn,
  question: questionEn,
  reopen: reopenEn,
  mail: mailEn,
  attachments: attachmentsEn,
  issues: { ...issuesEn, ...laterIssuesEn },
  failures: failuresEn,
};

/** All English of the element, one late chunk. */
export const english = { ...formEn, late };
