import type { Lang } from '@damrong/contract';
import type { StepFormHost } from '../../form/form-steps.ts';
import type { OpinionState } from '../draft.ts';
import type { FieldName, StepId } from '../fields.ts';
import type { OpinionMessages } from '../locale/form.th.ts';
import type { SendMessages } from '../locale/send.th.ts';
import type { OpinionLists } from './lists.ts';

/** What the steps need to know of the element they are in. */
export interface OpinionHost extends StepFormHost {
  readonly province: string | undefined;
  readonly district: string | undefined;
  readonly firstMessages: OpinionMessages;
}

/** What the questions need of the form that asks them. */
export interface OpinionQuestions {
  readonly host: OpinionHost;
  readonly state: OpinionState;
  readonly lists: OpinionLists;
  readonly words: SendMessages;
  readonly language: Lang;
  errorOf(field: FieldName): string | undefined;
  goTo(step: StepId, field?: string): Promise<void>;
}

/** What is left of an opinion on the screen: nothing that tells what it was about. */
export interface Thanks {
  readonly provinceCode: string;
  /** Day in Thailand, as the centre says it. */
  readonly receivedOn: string;
  /** The centre had what was sent before; what was changed since has not gone along. */
  readonly isEarlier: boolean;
}
