import type { ReactiveControllerHost } from 'lit';
import { changeDraft, emptyDraft, type Draft } from './draft.ts';
import type { StepId } from './steps.ts';

// Provinces add to a list that the whole country shares; the capital's stands in for that list
// while nobody has said which province it is.
const listedWhenUnknown = '10';

/** What the form remembers while it is open: the draft, and where its reader is. */
export class FormState {
  draft: Draft = emptyDraft('');
  step: StepId = 'about';
  /** What was typed into the search of the first step. */
  query = '';
  /** The group that was opened in the first step. */
  group = '';

  readonly #host: ReactiveControllerHost;
  #preset = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The province of the page, or empty. */
  get pageProvince(): string {
    return this.#preset;
  }

  /** The province whose matters are listed. */
  get listedProvince(): string {
    return this.draft.province || listedWhenUnknown;
  }

  /** Takes the page's province unless the reader has chosen another one. */
  preset(province: string): void {
    if (this.draft.province === this.#preset) this.change({ province });
    this.#preset = province;
  }

  change(change: Partial<Draft>): void {
    this.draft = changeDraft(this.draft, change);
    this.#host.requestUpdate();
  }

  goTo(step: StepId): void {
    this.step = step;
    this.#host.requestUpdate();
  }

  /** Another search or another group: what was chosen before is out of sight, so it is let go. */
  look(query: string, group: string): void {
    this.query = query;
    this.group = group;
    this.change({ category: '' });
  }

  /** Forgets everything that was typed. */
  restart(): void {
    this.draft = emptyDraft(this.#preset);
    this.query = '';
    this.group = '';
    this.goTo('about');
  }
}
