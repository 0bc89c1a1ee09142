import type { FailureMessages } from '../locale/failure-text.ts';
import type { IssueMessages } from '../locale/issue-text.ts';
import type { FollowingText } from './locale/following.th.ts';
import type { LiveText } from './locale/live.th.ts';
import type { AttachmentsText } from './locale/attachments.th.ts';
import type { MailText } from './locale/mail.th.ts';
import type { NextText } from './locale/next.th.ts';
import type { QuestionText } from './locale/question.th.ts';
import type { ReopenText } from './locale/reopen.th.ts';
import type { ViewText } from './locale/view.th.ts';

/** Everything that is said after the first screen. */
export interface LateWords {
  readonly view: ViewText;
  readonly following: FollowingText;
  readonly live: LiveText;
  readonly next: NextText;
  readonly question: QuestionText;
  readonly reopen: ReopenText;
  readonly mail: MailText;
  readonly attachments: AttachmentsText;
  readonly issues: IssueMessages;
  readonly failures: FailureMessages;
}
