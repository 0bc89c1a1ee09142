import { formatPhone, formatThaiDate, type AssignedCase } from '@damrong/contract';
import type { SeenAssignment } from '@damrong/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import type { SavedEvent } from '../case/saved-event.ts';
import { timelineStyles } from '../case/timeline.styles.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { assignmentStanding, saidBetween } from './assignment-standing.ts';
import type { MoveInput } from './assignment-acts.ts';
import './assignment-acts.define.ts';

/** A case as its receiver sees it, and what the receiver does with it. */
export class AssignmentPage extends DeskPage {
  static override styles = [...formStyles, entryStyles, timelineStyles];
  static override properties = { which: { attribute: false }, said: { state: true } };

  declare which: Pick<SeenAssignment, 'number' | 'assignment'>;
  /** What was just done, shown until the next thing is done. */
  declare said: string;
  readonly #loader = new Loader<AssignedCase>(this);
  readonly #intent = new IntentKey();

  constructor() {
    super();
    this.said = '';
  }

  get heading(): string {
    return this.locale.assignments.caseHeading(this.which.number);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('which')) void this.#load();
  }

  override render(): TemplateResult {
    const { assignments: text } = this.locale;
    const shown = shownValue(this.#loader.loading);
    return html`<div class="root">
      <nav class="screen"><a href="/assignments">${text.back}</a></nav>
      <h1 tabindex="-1" translate="no">${this.heading}</h1>
      ${this.said ? html`<p class="notice done" tabindex="-1">${this.said}</p>` : nothing}
      ${loaderNotices(this.#loader, this.locale)} ${shown ? this.#content(shown) : nothing}
    </div>`;
  }

  #content(value: AssignedCase): TemplateResult {
    const { assignments: text, case: words } = this.locale;
    return html`<p><strong>${value.title}</strong></p>
      <p>${value.recipientName}</p>
      ${assignmentStanding(value, this.locale)} ${saidBetween(text.instruction, value.instruction)}
      <damrong-desk-assignment-acts
        .assignment=${value}
        .locale=${this.locale}
        .save=${this.#save}
        @damrong-desk-saved=${this.#onSaved}
      ></damrong-desk-assignment-acts>
      <section class="card">
        <h2>${words.content}</h2>
        <h3>${words.facts}</h3>
        <p class="words">${value.facts}</p>
        ${
          value.wish === null
            ? nothing
            : html`<h3>${words.wish}</h3>
                <p class="words">${value.wish}</p>`
        }
        ${
          value.location.landmark === null
            ? nothing
            : html`<h3>${words.landmark}</h3>
                <p>${value.location.landmark}</p>`
        }
      </section>
      <section class="card">
        <h2>${text.complainant}</h2>
        ${this.#complainant(value)}
      </section>
      <section class="card">
        <h2>${text.steps}</h2>
        ${this.#steps(value)}
      </section>`;
  }

  #complainant({ complainant }: AssignedCase): TemplateResult {
    const { assignments: text, lang } = this.locale;
    if (complainant === null) return html`<p>${text.hiddenComplainant}</p>`;
    const { name, phone } = complainant;
    return html`<p>${name}${phone === null ? nothing : html` · ${formatPhone(phone, lang)}`}</p>`;
  }

  #steps({ steps }: AssignedCase): TemplateResult {
    const { assignments: text, timeline, lang } = this.locale;
    return html`<ol class="timeline">
      ${steps.map(
        (step) =>
          html`<li>
            <p class="what"><strong>${text.moves[step.move]}</strong></p>
            <p class="muted">
              <time datetime=${step.at}>${formatThaiDate(step.at, lang, 'with-time')}</time>
              ${step.by === null ? nothing : html`· ${timeline.by(step.by)}`}
            </p>
            ${saidBetween(text.text, step.text)}
          </li>`,
      )}
    </ol>`;
  }

  #load(): Promise<void> {
    const { which } = this;
    return this.#loader.load((signal) =>
      this.desk.client.officer.assignments.read(which, { signal }),
    );
  }

  readonly #save = async (seen: SeenAssignment, input: MoveInput): Promise<void> => {
    const { client, session } = this.desk;
    const idempotencyKey = this.#intent.of([seen.number, seen.assignment, seen.version, input]);
    const shown = shownValue(this.#loader.loading);
    try {
      const moved = await session.run(() =>
        client.officer.assignments.move(seen, input, { idempotencyKey }),
      );
      this.#intent.done();
      // What was returned can no longer be read, but it is still on the screen.
      if (moved.state === 'returned' && shown) this.#loader.take({ ...shown, ...moved });
      else await this.#load();
    } catch (error) {
      // The next try is about what stands here then.
      await this.#load();
      throw error;
    }
  };

  async #onSaved({ words }: SavedEvent): Promise<void> {
    this.said = words;
    this.desk.announce(words);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  }
}
