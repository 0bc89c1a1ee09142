import {
  codeName,
  formatPhone,
  formatThaiDate,
  type AssignedCase,
  type CategoryList,
  type ProvincePlaces,
} from '@damrong/contract';
import type { SeenAssignment } from '@damrong/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { caseAnswers } from '../case/case-answers.ts';
import { fact, locationFacts } from '../case/case-details.ts';
import type { SavedEvent } from '../case/saved-event.ts';
import { timelineStyles } from '../case/timeline.styles.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { urgencyNames } from '../locale/code-lists.ts';
import { categoryName } from '../reference/reference-data.ts';
import { assignmentStanding, saidBetween } from './assignment-standing.ts';
import type { MoveInput } from './assignment-acts.ts';
import { assignmentStyles } from './assignment.styles.ts';
import './assignment-acts.define.ts';

/** A case as its receiver sees it, and what the receiver does with it. */
export class AssignmentPage extends DeskPage {
  static override styles = [...formStyles, entryStyles, timelineStyles, assignmentStyles];
  static override properties = {
    which: { attribute: false },
    said: { state: true },
    places: { state: true },
    categories: { state: true },
  };

  declare which: Pick<SeenAssignment, 'number' | 'assignment'>;
  /** What was just done, shown until the next thing is done. */
  declare said: string;
  declare places: ProvincePlaces | undefined;
  declare categories: CategoryList | undefined;
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
        ${this.#facts(value)} ${caseAnswers(value, this.locale)}
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

  #facts(value: AssignedCase): TemplateResult {
    const { case: text, lang } = this.locale;
    const { categoryCode, happenedOn, receivedAt, urgency } = value;
    return html`<dl class="facts">
      ${fact(text.category, categoryName(this.categories, categoryCode, lang))}
      ${fact(text.urgency, codeName(urgencyNames, urgency, lang))}
      ${locationFacts(value, this.locale, this)}
      ${fact(text.happened, happenedOn === null ? null : formatThaiDate(happenedOn, lang))}
      ${fact(text.received, formatThaiDate(receivedAt, lang))}
    </dl>`;
  }

  #complainant({ complainant }: AssignedCase): TemplateResult {
    const { assignments: text, lang } = this.locale;
    if (complainant === null) return html`<p>${text.hiddenComplainant}</p>`;
    const { name, phone } = complainant;
    return html`<p>
      ${name}${
        phone === null
          ? nothing
          : html` · <a href=${`tel:${phone}`}>${formatPhone(phone, lang)}</a>`
      }
    </p>`;
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

  async #load(): Promise<void> {
    const { which } = this;
    const { client, reference } = this.desk;
    await this.#loader.load((signal) => client.officer.assignments.read(which, { signal }));
    const provinceCode = shownValue(this.#loader.loading)?.provinceCode;
    if (provinceCode === undefined) return;
    // Names are a help: without them the codes stand there.
    [this.places, this.categories] = await Promise.all([
      reference.places(provinceCode).catch(() => undefined),
      reference.categories(provinceCode).catch(() => undefined),
    ]);
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
