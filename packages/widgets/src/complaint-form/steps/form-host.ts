import type { Lang } from '@damrong/contract';
import type { LitElement } from 'lit';
import type { FirstStepMessages } from '../locale/first-step.th.ts';
import type { LateWords } from '../late-words.ts';

/** What the later steps need to know of the element they are in. */
export interface FormHost extends LitElement {
  readonly language: Lang;
  readonly centerUrl: string;
  readonly hostedUrl: string;
  /** Nothing will ever be sent from this page, however long one waits. */
  readonly isRefused: boolean;
  /** Aborted when the element leaves the page. */
  readonly connection: AbortController;
  /** The words of the later steps in another language than Thai. */
  readonly lateWords: LateWords | undefined;
  /** The words of the first step. */
  readonly firstWords: FirstStepMessages;
  /** The name of a group of matters in the language shown. */
  groupName(group: string): string;
  focusHeading(): void;
}
