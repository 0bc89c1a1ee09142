import type { CenterCard, Lang } from '@damrong/contract';
import type { AppContext } from '../../app-context.ts';
import type { Frame } from '../pages/framing.ts';
import type { FormTicket } from './form-tokens.ts';
import type { KeptFile } from './kept-file.ts';
import type { PlainWords } from './locale/plain-words.th.ts';

/** What is wrong with one control. */
export interface ControlIssue {
  /** Its name, and its id. */
  readonly name: string;
  readonly text: string;
}

/** All that the page of a form is made of. */
export interface FormView {
  readonly lang: Lang;
  readonly words: PlainWords;
  readonly context: AppContext;
  /** The centre whose page it is; undefined while nobody has said which province. */
  readonly center: CenterCard | undefined;
  /** The site in whose page it stands. */
  readonly frame: Frame | undefined;
  readonly ticket: FormTicket;
  /** What was typed so far, as typed. */
  readonly typed: URLSearchParams;
  readonly files: readonly KeptFile[];
  readonly issues: readonly ControlIssue[];
  /** Why it was not taken, where no control is to blame. */
  readonly notice: string | undefined;
}
