import type { ReactiveControllerHost } from 'lit';
import { changeVolunteerDraft, emptyVolunteerDraft, type VolunteerDraft } from './draft.ts';
import type { StepId } from './fields.ts';

/** What the form remembers while it is open: the draft, and where its reader is. */
export class VolunteerState {
  draft: VolunteerDraft = emptyVolunteerDraft('');
  step: StepId = 'kind';

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  change(change: Partial<VolunteerDraft>): void {
    this.draft = changeVolunteerDraft(this.draft, change);
    this.#host.requestUpdate();
  }

  goTo(step: StepId): void {
    this.step = step;
    this.#host.requestUpdate();
  }

  restart(province: string): void {
    this.draft = emptyVolunteerDraft(province);
    this.goTo('kind');
  }
}
