import type { Lang, signUpVolunteer, VolunteerSignUpInput } from '@damrong/contract';
import type { CallOutput } from '@damrong/sdk/light';
import type { StepFormHost } from '../../form/form-steps.ts';
import type { SubmissionResult } from '../../form/idempotent-submission.ts';
import type { OpenReceipt } from '../../form/receipt/open-receipt.ts';
import type { PrintDocument } from '../../print-document/print-document.ts';
import type { VolunteerState } from '../draft.ts';
import type { FieldName } from '../fields.ts';
import type { VolunteerMessages } from '../locale/form.th.ts';
import type { SignUpMessages } from '../locale/send.th.ts';
import type { VolunteerLists } from './lists.ts';

/** What the questions need of whoever asks them: somebody signs up, or changes what they have told. */
export interface VolunteerSteps {
  readonly state: VolunteerState;
  readonly lists: VolunteerLists;
  readonly words: SignUpMessages;
  readonly firstMessages: VolunteerMessages;
  readonly language: Lang;
  /** True where the center has an offer already: its province stays, its notice was read. */
  readonly isChange: boolean;
  errorOf(field: FieldName): string | undefined;
}

/** What the center has of somebody, and reference and code for it. */
export type SignedUp = SubmissionResult<VolunteerSignUpInput, CallOutput<typeof signUpVolunteer>>;

/** What stays of it; a tab that was loaded again does not know what was sent. */
export type Confirmed = Pick<SignedUp, 'answer' | 'isEarlier'> & Partial<SignedUp>;

/** What the receipt needs of the form that shows it. */
export interface SignUpReceipt extends VolunteerSteps {
  readonly host: StepFormHost;
  readonly receipt: OpenReceipt<Confirmed>;
  /** The receipt off the screen; undefined until there is one. */
  readonly confirmation: PrintDocument | undefined;
  renderIn(slot: string): unknown;
  showReceipt(confirmed: Confirmed): void;
  restart(): Promise<void>;
  helpElsewhere(): Promise<void>;
}
