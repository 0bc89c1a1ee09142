import type { CenterCard, Lang } from '@damrong/contract';
import type { AppContext } from '../../app-context.ts';
import type { Frame } from '../pages/framing.ts';
import type { FormTicket } from './form-tokens.ts';
import type { KeptFile } from './kept-file.ts';
import { plainWords } from './locale/plain-words.ts';
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
  /** Its id, where it is the one form of its page. */
  readonly id: string | undefined;
  /** What was typed so far, as typed. */
  readonly typed: URLSearchParams;
  readonly files: readonly KeptFile[];
  readonly issues: readonly ControlIssue[];
  /** Why it was not taken, where no control is to blame. */
  readonly notice: string | undefined;
}

interface FreshOptions {
  readonly context: AppContext;
  readonly address: string;
  readonly frame: Frame | undefined;
  readonly lang: Lang;
  readonly center: CenterCard | undefined;
  readonly typed?: URLSearchParams;
  readonly id?: string | undefined;
}

const noTyped = new URLSearchParams();

/** The page of a form that nobody has filled in yet. */
export function freshView(
  path: string,
  { context, address, frame, lang, center, typed = noTyped, id }: FreshOptions,
): FormView {
  const ticket = context.formTokens.issue({ form: path, address, now: context.clock() });
  const words = plainWords[lang];
  const nothing = { files: [], issues: [], notice: undefined };
  return { lang, words, context, center, frame, ticket, typed, id, ...nothing };
}
