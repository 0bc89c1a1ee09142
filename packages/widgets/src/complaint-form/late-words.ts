import type { FailureMessages } from '../locale/failure-text.ts';
import type { IssueMessages } from '../locale/issue-text.ts';
import type { FormMessages } from './locale/form.th.ts';
import type { KeptDraftMessages } from './locale/kept-draft.th.ts';
import type { PrivacyMessages } from './locale/privacy.th.ts';
import type { ReceiptActionsMessages } from './locale/receipt-actions.th.ts';
import type { ReceiptMessages } from './locale/receipt.th.ts';

/** Everything that is said after the first step. */
export interface LateWords {
  readonly form: FormMessages;
  readonly issues: IssueMessages;
  readonly failures: FailureMessages;
  /** Names by code, in the reader's language. */
  readonly provinces: Readonly<Record<string, string>>;
  readonly privacy: PrivacyMessages;
  readonly receipt: ReceiptMessages;
  /** The Thai of these comes with the code that says them. */
  readonly receiptActions?: ReceiptActionsMessages;
  readonly keptDraft?: KeptDraftMessages;
}
