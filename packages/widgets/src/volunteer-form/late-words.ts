import type { FailureMessages } from '../locale/failure-text.ts';
import type { IssueMessages } from '../locale/issue-text.ts';
import type { ManageText } from './locale/manage.th.ts';
import type { SendText } from './locale/send.th.ts';

/** What is said in the steps and wherever something goes wrong. */
export interface StepWords {
  readonly send: SendText;
  readonly issues: IssueMessages;
  readonly failures: FailureMessages;
}

/** Everything that is said after the first screen. */
export interface LateWords extends StepWords {
  readonly manage: ManageText;
}
