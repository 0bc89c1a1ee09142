import { failuresEn } from '../../locale/failures.en.ts';
import { issuesEn } from '../../locale/issues.en.ts';
import { laterIssuesEn } from '../../locale/later-issues.en.ts';
import type { LateWords } from '../late-words.ts';
import { formEn } from './form.en.ts';
import { manageEn } from './manage.en.ts';
import { sendEn } from './send.en.ts';

const late: LateWords = {
  send: sendEn,
  manage: manageEn,
  issues: { ...issuesEn, ...laterIssuesEn },
  failures: failuresEn,
};

/** All English of the element, one late chunk. */
export const english = { ...formEn, late };
