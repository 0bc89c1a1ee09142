import type { OfficerCase } from '@damrong/contract';
import { attachedStyles } from '@damrong/widgets/files/attached.styles';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { badgeStyles } from '../app/badges.styles.ts';
import { shownValue } from '../app/loading.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { pageStyles } from '../app/page.styles.ts';
import { attachmentsStyles } from './attachments.styles.ts';
import { caseAttachments } from './case-attachments.ts';
import { CaseController } from './case-controller.ts';
import { caseAccused, caseAnswers } from './case-answers.ts';
import { caseFacts, caseContent, caseStanding } from './case-details.ts';
import { caseQuestion } from './case-question.ts';
import { caseReopening } from './case-reopening.ts';
import { caseStyles } from './case.styles.ts';
import { caseTimeline } from './case-timeline.ts';
import { timelineStyles } from './timeline.styles.ts';
import { caseQuarantine } from '../quarantine/case-quarantine.ts';
import { offeredStatuses } from './status-change.ts';
import type { SavedEvent } from './saved-event.ts';
import './complainant-panel.define.ts';
import './note-form.define.ts';
import './question-form.define.ts';
import './result-form.define.ts';
import './status-form.define.ts';

type CaseForm =
  | 'damrong-desk-note-form'
  | 'damrong-desk-status-form'
  | 'damrong-desk-question-form'
  | 'damrong-desk-result-form';

/** One case: what it is about, who complains, what happened, and what to do next. */
export class CasePage extends DeskPage {
  static override styles = [
    ...pageStyles,
    badgeStyles,
    caseStyles,
    timelineStyles,
    attachedStyles,
    attachmentsStyles,
  ];
  static override properties = { number: { attribute: false }, said: { state: true } };

  declare number: string;
  /** What was just done, shown until the next thing is done. */
  declare said: string;
  readonly #case = new CaseController(this);

  constructor() {
    super();
    this.said = '';
  }

  get heading(): string {
    return this.locale.case.heading(this.number);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('number')) void this.#case.open(this.number);
  }

  override render(): TemplateResult {
    const { loading } = this.#case;
    const { shell, failure } = this.locale;
    const shown = shownValue(loading);
    const [before, after] = this.heading.split(this.number);
    return html`
      <div class="root">
        <h1 tabindex="-1" translate="no">
          ${before}<span class="nowrap">${this.number}</span>${after}
        </h1>
        ${loading.kind === 'loading' ? loadingNotice(shell.loading) : nothing}
        ${
          loading.kind === 'failed'
            ? failureNotice(failureText(loading.error, failure), shell.retry, () =>
                this.#case.reload(),
              )
            : nothing
        }
        ${shown ? this.#content(shown) : nothing}
      </div>
    `;
  }

  #content(value: OfficerCase): TemplateResult {
    const { locale } = this;
    const { case: text } = locale;
    return html`
      <p class="title">${value.title}</p>
      ${caseStanding(value, locale, new Date())}
      ${this.said ? html`<p class="notice done" tabindex="-1">${this.said}</p>` : nothing}
      <div class="columns">
        <div>
          ${caseQuarantine(value, {
            locale,
            decide: this.desk.session.may('case.screen') ? this.#case.decideQuarantine : undefined,
            onSaved: (event) => this.#onSaved(event),
          })}
          ${caseReopening(value, locale)} ${caseQuestion(value, locale)}
          <section class="card" aria-labelledby="content">
            <h2 id="content">${text.content}</h2>
            ${caseContent(value, locale)} ${caseAnswers(value, locale)}
            ${caseAccused(value, locale)} ${caseFacts(value, locale, this.#case)}
          </section>
          ${caseAttachments(value, locale)}
          <section class="card" aria-labelledby="timeline">
            <h2 id="timeline">${locale.timeline.heading}</h2>
            ${caseTimeline(value.timeline, locale)}
          </section>
        </div>
        <div>
          <section class="card" aria-labelledby="complainant">
            <h2 id="complainant">${locale.complainant.heading}</h2>
            <damrong-desk-complainant
              .case=${value}
              .locale=${locale}
              .reveal=${this.#case.revealIdentity}
              @damrong-desk-saved=${this.#onSaved}
            ></damrong-desk-complainant>
          </section>
          ${this.#actions(value)}
          <p class="screen">
            <button class="button secondary" type="button" @click=${this.#onPrint}>
              ${text.print}
            </button>
          </p>
        </div>
      </div>
    `;
  }

  #actions(value: OfficerCase): TemplateResult {
    const { locale } = this;
    const { case: text } = locale;
    const { nextStatuses } = value;
    const canChange = offeredStatuses(nextStatuses).length > 0;
    const canRecordResult = nextStatuses.includes('closed');
    return html`
      ${nextStatuses.length === 0 ? html`<p class="panel screen">${text.noActions}</p>` : nothing}
      ${
        this.#isOffered('damrong-desk-note-form', this.desk.session.may('case.note'))
          ? html`<section class="card screen" aria-labelledby="add-note">
              <h2 id="add-note">${locale.action.addNote}</h2>
              <damrong-desk-note-form
                .locale=${locale}
                .save=${this.#case.addNote}
                .since=${this.#case.since}
                @damrong-desk-saved=${this.#onSaved}
              ></damrong-desk-note-form>
            </section>`
          : nothing
      }
      ${
        this.#isOffered('damrong-desk-status-form', canChange)
          ? html`<section class="card screen" aria-labelledby="change-status">
              <h2 id="change-status">${text.changeStatus}</h2>
              ${canChange ? nothing : html`<p class="notice">${text.tooLate}</p>`}
              <damrong-desk-status-form
                .case=${value}
                .locale=${locale}
                .save=${this.#case.changeStatus}
                .since=${this.#case.since}
                @damrong-desk-saved=${this.#onSaved}
              ></damrong-desk-status-form>
            </section>`
          : nothing
      }
      ${
        this.#isOffered('damrong-desk-question-form', value.canAsk)
          ? html`<section class="card screen" aria-labelledby="ask">
              <h2 id="ask">${locale.question.ask}</h2>
              ${value.canAsk ? nothing : html`<p class="notice">${text.tooLate}</p>`}
              <damrong-desk-question-form
                .case=${value}
                .locale=${locale}
                .save=${this.#case.ask}
                .since=${this.#case.since}
                @damrong-desk-saved=${this.#onSaved}
              ></damrong-desk-question-form>
            </section>`
          : nothing
      }
      ${
        this.#isOffered('damrong-desk-result-form', canRecordResult)
          ? html`<section class="card screen" aria-labelledby="record-result">
              <h2 id="record-result">${text.recordResult}</h2>
              ${canRecordResult ? nothing : html`<p class="notice">${text.tooLate}</p>`}
              <damrong-desk-result-form
                .case=${value}
                .locale=${locale}
                .save=${this.#case.recordResult}
                .since=${this.#case.since}
                @damrong-desk-saved=${this.#onSaved}
              ></damrong-desk-result-form>
            </section>`
          : nothing
      }
    `;
  }

  /** A form stays as long as it holds what nobody has saved, though the case has moved on. */
  #isOffered(tag: CaseForm, isOpen: boolean): boolean {
    return isOpen || this.renderRoot.querySelector(tag)?.isChanged === true;
  }

  async #onSaved({ words }: SavedEvent): Promise<void> {
    this.said = words;
    this.desk.announce(words);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  }

  #onPrint(): void {
    print();
  }
}
