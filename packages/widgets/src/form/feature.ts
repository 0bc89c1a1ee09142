import type { ReactiveControllerHost } from 'lit';
import type { FormIssue } from './form-issue.ts';
import { RemoteData } from './remote-data.ts';

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

/**
 * A feature whose code comes when it is wanted. What has come takes part as `part`; until then only
 * this stands in the form: it sees when the code is wanted, and knows whether it is on its way or
 * could not be had. Extend it where something stands in the form before the code has come.
 */
export class LazyFeature<Part> extends RemoteData<Part> {
  readonly #isWanted: (() => boolean) | undefined;

  /**
   * @param load fetches the chunk and makes the part
   * @param isWanted whether the draft needs it now; without it only a press fetches it
   */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>, isWanted?: () => boolean) {
    super(load, () => {
      host.requestUpdate();
    });
    this.#isWanted = isWanted;
  }

  get part(): Part | undefined {
    return this.value;
  }

  /** Fetches the code where the draft needs it. A failure waits until somebody presses for it. */
  update(): void {
    if (this.#isWanted?.()) this.want();
  }

  /** Code is not given up: an element that was taken out may come back. */
  override stop(): void {}
}
