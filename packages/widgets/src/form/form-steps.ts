import type { Lang } from '@damrong/contract';
import type { LitElement } from 'lit';
import type { FailureMessages } from '../locale/failure-text.ts';
import type { IssueMessages } from '../locale/issue-text.ts';

/** What the element of a form asks of everything that comes after its first screen. */
export interface FormSteps<Step extends string = string> {
  /** Something is on its way, or waits for what has to go with it. */
  readonly isBusy: boolean;
  /** The centre has it: there is a receipt, and nothing is asked any more. */
  readonly isDone: boolean;
  /** Something would be lost with the page. */
  readonly unsaved: boolean;
  /** Undefined in the first step, whose words came with the element. */
  readonly heading: string | undefined;
  /** What the button says where it does not lead to another step. */
  readonly nextLabel: string | undefined;
  /** What is said while something is on its way; empty when nothing is. */
  readonly busyText: string;
  renderErrors(): unknown;
  renderStep(): unknown;
  renderBack(): unknown;
  renderDone(): unknown;
  checkValidity(): boolean;
  report(): Promise<void>;
  reset(): void;
  /** Asks the reader of a receipt to keep it. */
  leaveReceipt(): Promise<void>;
  next(): Promise<void>;
  goTo(step: Step): Promise<void>;
}

/** What the steps need of the element they are shown in. */
export interface StepFormHost extends LitElement {
  readonly language: Lang;
  readonly centerUrl: string;
  readonly hostedUrl: string;
  /** Nothing will ever be sent from this page, however long one waits. */
  readonly isRefused: boolean;
  /** Aborted when the element leaves the page. */
  readonly connection: AbortController;
  focusHeading(): void;
}

/** What the first screen of every step form says. */
export interface FirstStepMessages {
  readonly title: string;
  readonly progress: (step: number, steps: number) => string;
  readonly heading: string;
  readonly next: string;
  readonly loading: string;
  readonly loadingFailed: string;
}

/** What every step form says after its first screen. */
export interface StepMessages {
  readonly back: string;
  readonly send: string;
  readonly sending: string;
  readonly errorTitle: string;
  readonly failureTitle?: string | undefined;
  readonly call: string;
  /** The centre does not take calls from this page's address. */
  readonly notPermitted: string;
  readonly ownPageLink: string;
}

/** The sentences of a form after its first screen; each form adds its own. */
export interface FormMessages {
  readonly form: StepMessages;
  readonly issues: IssueMessages;
  readonly failures: FailureMessages;
}
