import type { FailureMessages } from '../locale/failure-text.ts';
import type { IssueMessages } from '../locale/issue-text.ts';
import type { SendText } from './locale/send.th.ts';

/** Everything that is said after the first step. */
export interface LateWords {
  readonly send: SendText;
  readonly issues: IssueMessages;
  readonly failures: FailureMessages;
}
