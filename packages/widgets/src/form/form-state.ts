import type { ReactiveControllerHost } from 'lit';

/** What a form remembers while it is open: the draft as typed, and where its reader is. */
export abstract class FormState<Draft extends { readonly province: string }, Step extends string> {
  draft: Draft;
  step: Step;
  /** The province of the page, or empty. */
  pageProvince = '';

  readonly #host: ReactiveControllerHost;
  readonly #first: Step;

  constructor(host: ReactiveControllerHost, first: Step) {
    this.#host = host;
    this.#first = first;
    this.step = first;
    this.draft = this.emptyDraft('');
  }

  /** Takes the page's province unless the reader has chosen another one. */
  preset(province: string): void {
    if (this.draft.province === this.pageProvince) this.change({ province } as Partial<Draft>);
    this.pageProvince = province;
  }

  change(change: Partial<Draft>): void {
    this.draft = this.changedDraft(change);
    this.#host.requestUpdate();
  }

  goTo(step: Step): void {
    this.step = step;
    this.#host.requestUpdate();
  }

  /** Forgets everything that was typed. */
  reset(): void {
    this.draft = this.emptyDraft(this.pageProvince);
    this.goTo(this.#first);
  }

  protected abstract emptyDraft(province: string): Draft;

  /** The draft after a change; a form says here which answers do not outlive others. */
  protected changedDraft(change: Partial<Draft>): Draft {
    return { ...this.draft, ...change };
  }
}
