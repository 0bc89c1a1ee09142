import type { CaseFiling, CaseReceipt } from '@damrong/contract';
import type { TemplateResult } from 'lit';
import type { SentFile } from '../files/file-item.ts';
import type { FormFeature } from '../form/feature.ts';
import type { FormIssue } from '../form/form-issue.ts';
import type { StepFormHost } from '../form/form-steps.ts';
import type { OpenReceipt } from '../form/receipt/open-receipt.ts';
import type { Calls } from '../platform/transport.ts';
import type { ComplaintState } from './draft.ts';
import type { FieldName, StepId } from './fields.ts';
import type { FirstStepMessages } from './locale/first-step.th.ts';
import type { ComplaintMessages, ReceiptMessages } from './locale/steps.th.ts';
import type { ProvinceLists } from './send/lists.ts';

/** What the later steps need to know of the element they are in. */
export interface ComplaintHost extends StepFormHost {
  readonly province: string | undefined;
  readonly category: string | undefined;
  readonly district: string | undefined;
  readonly firstMessages: FirstStepMessages;
  /** The words of the later steps in another language than Thai. */
  readonly laterMessages: ComplaintMessages | undefined;
  /** The name of a group of categories in the language shown. */
  groupName(group: string): string;
}

/** What stays of a draft once the center has it: nothing that names anybody. */
export interface FiledCase extends CaseReceipt {
  readonly category: string;
  readonly isEarlier: boolean;
  /** It is a case of another that the reader follows. */
  readonly isFollowed?: boolean;
}

export type ComplaintIssue = FormIssue<FieldName>;

/** One answer as it will be sent, and where it is changed. */
export interface ReviewRow {
  readonly field: FieldName;
  readonly step: StepId;
  readonly label: string;
  /** Empty where nothing was given. */
  readonly value: string | TemplateResult;
}

/** What a feature adds to the filing, and what has to be mended in it. */
export interface Contribution {
  readonly body?: Partial<CaseFiling> | undefined;
  readonly issues?: readonly ComplaintIssue[] | undefined;
}

/** What features keep with a draft on this device. */
export interface SavedParts {
  /** Photos and documents that wait at the center; their bytes are not kept here. */
  readonly files?: readonly SentFile[];
}

/** What a receipt of another kind says, and where its reader goes from it. */
export interface ReceiptVariant {
  readonly words: Partial<ReceiptMessages>;
  readonly leave: () => Promise<void>;
}

/**
 * The places in which features have their content: before and after the questions of a step, among
 * those of one step, in place of the error summary, below an error, and on the receipt.
 */
export type ComplaintSlot =
  | 'before'
  | 'facts'
  | 'location'
  | 'complainant'
  | 'review'
  | 'after'
  | 'errors'
  | 'error'
  | 'leaving'
  | 'actions'
  | 'status';

/** A part of the form that the form does not know by name. */
export interface ComplaintFeature extends FormFeature {
  readonly part?: ComplaintFeature | undefined;
  render?(slot: ComplaintSlot): unknown;
  contribute?(): Contribution;
  /** Its answers once more, among those of a step. */
  rows?(step: StepId): readonly ReviewRow[];
  sentenceOf?(issue: ComplaintIssue): string | undefined;
  refused?(issues: readonly ComplaintIssue[]): void;
  /** @param isHidden the reader hides their name: nothing that could tell it is kept */
  save?(isHidden: boolean): SavedParts;
  restore?(saved: SavedParts): void;
  /** The center has the case. */
  filed?(filed: FiledCase): void;
  /** The reader follows a case of another instead. */
  followed?(): void;
  variantOf?(filed: FiledCase): ReceiptVariant | undefined;
}

/** What steps and features need of the form. */
export interface ComplaintForm {
  readonly host: ComplaintHost;
  readonly state: ComplaintState;
  readonly words: ComplaintMessages;
  readonly lists: ProvinceLists;
  /** For features that are bundled apart and would bring the SDK a second time. */
  readonly calls: Calls;
  readonly receipt: OpenReceipt<FiledCase>;
  /** What has to be mended in the step that is shown. */
  readonly issues: readonly ComplaintIssue[];
  /** Why the last sending failed, where nothing has to be mended. */
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly isDone: boolean;
  /** The day at the center, ISO, as far as it is known: the clocks of phones stand where they stand. */
  readonly today: string;
  /** Categories are listed to choose from. */
  readonly hasChoices: boolean;
  /** What was sent of this draft without an answer. */
  readonly pending: readonly CaseFiling[];

  /** The sentence for what is wrong with a field of this step. */
  errorOf(field: FieldName): string | undefined;
  /** The name of a category; without the list, the name of its group. */
  nameOf(category: string): string;
  /** What the features have for a place of the form, in their order. */
  renderIn(slot: ComplaintSlot): unknown;
  rowsOf(step: StepId): readonly ReviewRow[];
  variantOf(filed: FiledCase): ReceiptVariant | undefined;

  goTo(step: StepId, field?: string): Promise<void>;
  /** Shows what a group holds, or all groups again. */
  lookInto(group: string): Promise<void>;
  /** Takes up what was sent without an answer in another visit. */
  restorePending(pending: readonly CaseFiling[]): void;
  saveParts(isHidden: boolean): SavedParts;
  restoreParts(saved: SavedParts): void;

  /** The proof of work that goes along with a call, where one can be had soon. */
  prove(): Promise<string | undefined>;
  /** Puts a receipt in the place of the steps. */
  showReceipt(filed: FiledCase): void;
  /** Shows the receipt of a case of another, which the reader follows. */
  showFollowed(filed: FiledCase): Promise<void>;
  /** Back from such a receipt to the step and to what was typed. */
  returnToStep(): Promise<void>;
  /** Begins anew for a reader who has pressed for it. */
  restart(): Promise<void>;
  /** Tells the page of an error of which the reader is told. */
  tellPage(code: string): void;
}
