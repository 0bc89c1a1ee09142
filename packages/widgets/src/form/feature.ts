import type { FormIssue } from './form-issue.ts';

/**
 * A part of a form that the form does not know by name. It takes part where it has a member; all of
 * them are optional. A form adds the members and the slots of its own.
 */
export interface FormFeature {
  /** What has come later and takes part beside it: see `LazyFeature`. */
  readonly part?: FormFeature | undefined;
  /** True while nothing may be sent or left because of it. */
  readonly isBusy?: boolean;
  /** It holds something that its reader would not like to lose. */
  readonly hasContent?: boolean;
  /** All that is typed lies somewhere else than on this page. */
  readonly isSaved?: boolean;

  /** Before each rendering: looks at the draft and fetches what it needs now. */
  update?(): void;
  /**
   * Its content for a place of the form; undefined where it has none. Every form has the slots
   * `errors`, whose content stands in place of the error summary, and `error`, below the sentence of a
   * call that failed.
   */
  render?(slot: string): unknown;
  /** The sentence for an issue of one of its own fields. */
  sentenceOf?(issue: FormIssue): string | undefined;

  /** Resolves once what goes with the draft is complete: the reader has pressed the last button. */
  settle?(): Promise<unknown>;
  /** What was sent has to be mended, as the center or the last check found. */
  refused?(issues: readonly FormIssue[]): void;
  /** No usable answer came; `code` is what the page is told. */
  failed?(code: string): void;
  /** Another step is shown. */
  moved?(): void;
  /** The draft has gone: it was sent, or the reader begins anew. */
  reset?(): void;
  /** The element leaves the page: breaks off what is on its way. */
  stop?(): void;
}
