import type { ErrorCode, Lang } from '@damrong/contract';
import type { AppContext } from '../../app-context.ts';
import type { OpenFile } from '../../attachment/open-attachment.ts';
import type { Intent } from '../../idempotency/intent.ts';
import type { Frame } from '../pages/framing.ts';
import type { Markup } from '../pages/markup.ts';
import type { FormView } from './form-view.ts';
import type { KeptFile } from './kept-file.ts';
import type { PlainWords } from './locale/plain-words.th.ts';

/** What was sent with a form of ours, and by whom. */
export interface SentForm {
  readonly lang: Lang;
  /** The language in which it was sent first; a receipt may be asked for in the other one. */
  readonly firstLang: Lang;
  readonly words: PlainWords;
  readonly context: AppContext;
  readonly typed: URLSearchParams;
  readonly files: readonly KeptFile[];
  /** The site in whose page the form stands. */
  readonly frame: Frame | undefined;
  readonly address: string;
  readonly now: Date;
  /** Address of the centre. */
  readonly publicUrl: string;
  /** The intent that a form has from the moment in which it is shown: pressing twice is one. */
  intentOf(endpoint: string, body: object): Intent;
}

export interface PlainPage {
  readonly title: string;
  readonly main: Markup;
}

/** A form that works without a script, and what happens when it is sent. */
export interface PlainForm<Input = unknown> {
  /** Address below the language, and the name under which its tickets are signed. */
  readonly path: string;
  /** The page that it belongs to, in the other language too. */
  readonly page: string;
  /** Without a province it asks for one first. */
  readonly needsProvince: boolean;
  /** The form with what was typed. */
  render(view: FormView): PlainPage;
  /**
   * What was typed, as the centre takes it; nothing is taken yet.
   * @throws ProblemError when something has to be mended
   */
  read(sent: SentForm): Input;
  /** @throws ProblemError when it cannot be taken now */
  act(sent: SentForm, input: Input): Promise<PlainPage | OpenFile>;
  /** What was sent is in no answer: a receipt in the other language has no form to be asked for with. */
  readonly forgetsSent?: true;
  /** The control that shows what is wrong with a field of the contract. */
  controlOf(path: readonly (string | number)[]): string;
  /** Sentences of its own for problems that are no fault of a control. */
  readonly notices?: Partial<Record<ErrorCode, keyof NoticeWords>>;
}

type NoticeWords = Pick<
  PlainWords,
  'answerClosed' | 'factsClosed' | 'keyReused' | 'notFound' | 'opinionSent'
>;
