import type { Lang, signUpVolunteer, VolunteerSignUpInput } from '@damrong/contract';
import type { CallOutput } from '@damrong/sdk';
import type { SubmissionResult } from '../../form/idempotent-submission.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import type { VolunteerState } from '../draft.ts';
import type { FieldName } from '../fields.ts';
import type { VolunteerWords } from '../locale/form.th.ts';
import type { SignUpMessages } from '../locale/send.th.ts';
import type { VolunteerLists } from './lists.ts';

/** What the questions need of whoever asks them: somebody signs up, or changes what they have told. */
export interface VolunteerSteps {
  readonly state: VolunteerState;
  readonly lists: VolunteerLists;
  readonly words: SignUpMessages;
  readonly firstWords: VolunteerWords;
  readonly language: Lang;
  /** True where the center has an offer already: its province stays, its notice was read. */
  readonly isChange: boolean;
  errorOf(field: FieldName): string | undefined;
}

/** What the center has of somebody, and reference and code for it. */
export type SignedUp = SubmissionResult<VolunteerSignUpInput, CallOutput<typeof signUpVolunteer>>;

/** What the receipt needs of the form that shows it. */
export interface SignUpReceipt extends VolunteerSteps {
  readonly host: { readonly centerUrl: string; readonly renderRoot: ParentNode };
  /** What became of copying or saving the receipt. */
  readonly receiptNote: string;
  /** The receipt as it is kept; undefined until there is one. */
  readonly receiptDocument: Sheet | undefined;
  noteOnReceipt(note: string): void;
  renderIn(slot: string): unknown;
  restart(): Promise<void>;
  helpElsewhere(): Promise<void>;
}
