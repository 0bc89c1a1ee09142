import { formatThaiDate, type OfficerCase } from '@damrong/contract';
import { attachedStyles } from '@damrong/widgets/files/attached.styles';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isTyping } from '../app/is-typing.ts';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { badgeStyles } from '../app/badges.styles.ts';
import { shownValue } from '../app/loading.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { pageStyles } from '../app/page.styles.ts';
import { linkWords } from '../locale/links.ts';
import { attachmentsStyles } from './attachments.styles.ts';
import { caseHref } from './case-address.ts';
import { caseAssignments } from './case-assignments.ts';
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
import { closingWords } from '../locale/closing.ts';
import { keepingWords } from '../locale/keeping.ts';
import type { Locale } from '../locale/locale.ts';
import { offeredStatuses } from './status-change.ts';
import type { SavedEvent } from './saved-event.ts';
import '../letters/case-letters.define.ts';
import './closing-panel.define.ts';
import './complainant-panel.define.ts';
import './correction-form.define.ts';
import './give-form.define.ts';
import './keeping-panel.define.ts';
import './link-form.define.ts';
import './note-form.define.ts';
import './owner-panel.define.ts';
import './question-form.define.ts';
import './result-form.define.ts';
import './status-form.define.ts';

const forms = {
  note: 'damrong-desk-note-form',
  question: 'damrong-desk-question-form',
  assign: 'damrong-desk-give-form',
  status: 'damrong-desk-status-form',
  result: 'damrong-desk-result-form',
} as const;

type WorkKind = keyof typeof forms;

const workKinds = ['note', 'question', 'assign', 'status', 'result'] as const satisfies WorkKind[];

/** One kind of work on the case. */
interface Way {
  readonly kind: WorkKind;
  /** False where it can no longer be saved, and stays for what was typed. */
  readonly isOpen: boolean;
  readonly hasDraft: boolean;
}

const holds = ({ hasDraft }: Way): boolean => hasDraft;

/** Nothing is promised to the citizen that still waits for approval. */
function reachOf(kind: WorkKind, { needsApproval }: OfficerCase, { action, lang }: Locale): string {
  return kind === 'result' && needsApproval ? closingWords[lang].reach : action.reach[kind];
}

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
  static override properties = {
    number: { attribute: false },
    said: { state: true },
    kind: { state: true },
  };

  declare number: string;
  /** What was just done, shown until the next thing is done. */
  declare said: string;
  /** Which work on the case is at hand. */
  declare kind: WorkKind;
  readonly #case = new CaseController(this);

  constructor() {
    super();
    this.said = '';
    this.kind = 'note';
  }

  get heading(): string {
    return this.locale.case.heading(this.number);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('number')) return;
    this.desk.trail.opened = this.number;
    void this.#case.open(this.number);
  }

  override render(): TemplateResult {
    const { loading } = this.#case;
    const { shell, failure } = this.locale;
    const shown = shownValue(loading);
    const [before, after] = this.heading.split(this.number);
    return html`
      <div class="root">
        ${this.#trail()}
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
      ${
        value.erasedAt === null
          ? nothing
          : html`<p class="notice erased">
              ${keepingWords[locale.lang].erasedOn(formatThaiDate(value.erasedAt, locale.lang))}
            </p>`
      }
      <div class="strip">
        ${caseStanding(value, locale, new Date())}
        <damrong-desk-owner
          .case=${value}
          .locale=${locale}
          .save=${this.#case.changeOwner}
          .colleagues=${this.#case.colleagues}
          .since=${this.#case.since}
          @damrong-desk-saved=${this.#onSaved}
        ></damrong-desk-owner>
      </div>
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
            ${value.hasMaskedIds ? this.#maskedIds() : nothing} ${caseContent(value, locale)}
            ${caseAnswers(value, locale)} ${caseAccused(value, locale)}
            ${caseFacts(value, locale, this.#case)}
            ${value.canCorrect ? this.#correction(value) : nothing}
          </section>
          ${caseAssignments(value, {
            locale,
            save: this.#case.moveAssignment,
            onSaved: (event) => void this.#onSaved(event),
          })}
          <section class="card" aria-labelledby="links">
            <h2 id="links">${linkWords[locale.lang].heading}</h2>
            <damrong-desk-links
              .case=${value}
              .locale=${locale}
              .mayLink=${value.erasedAt === null && this.desk.session.may('case.link')}
              .save=${this.#case.link}
              .since=${this.#case.since}
              @damrong-desk-saved=${this.#onSaved}
            ></damrong-desk-links>
          </section>
          ${caseAttachments(value, locale)}
          <section class="card" aria-labelledby="timeline">
            <h2 id="timeline">${locale.timeline.heading}</h2>
            ${caseTimeline(value.timeline, locale, this.#case)}
          </section>
        </div>
        <div>
          ${value.closingRequest === null ? nothing : this.#closing(value)} ${this.#actions(value)}
          ${value.erasedAt === null ? this.#complainant(value) : nothing}
          ${
            this.desk.session.may('letter.read')
              ? html`<damrong-desk-case-letters
                  .desk=${this.desk}
                  .locale=${locale}
                  .number=${value.number}
                ></damrong-desk-case-letters>`
              : nothing
          }
          <damrong-desk-keeping
            .case=${value}
            .locale=${locale}
            .mayPropose=${this.desk.session.may('erasure.propose')}
            .hold=${this.#case.hold}
            .propose=${this.#case.proposeErasure}
            @damrong-desk-saved=${this.#onSaved}
          ></damrong-desk-keeping>
          <p class="screen">
            <button class="button secondary" type="button" @click=${this.#onPrint}>
              ${text.print}
            </button>
          </p>
        </div>
      </div>
    `;
  }

  /** On and back through the list from which the case was opened. */
  #trail(): TemplateResult {
    const { case: text } = this.locale;
    const { trail } = this.desk;
    const link = (number: string | undefined, words: string, key: string) =>
      number === undefined
        ? nothing
        : html`<a href=${caseHref(number)} aria-keyshortcuts=${key} title=${text.key(key)}
            >${words}</a
          >`;
    return html`<nav class="trail screen" aria-label=${text.trail}>
      <a href=${trail.href} aria-keyshortcuts="u" title=${text.key('u')}>${text.back}</a>
      ${link(trail.beside(this.number, -1), text.previous, 'k')}
      ${link(trail.beside(this.number, 1), text.next, 'j')}
    </nav>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isTyping(event) || !/^[ujk]$/.test(event.key)) return;
    const link = this.renderRoot.querySelector<HTMLElement>(`[aria-keyshortcuts=${event.key}]`);
    if (link === null) return;
    event.preventDefault();
    link.click();
  };

  #correction(value: OfficerCase): TemplateResult {
    const { places, categories, since, correct } = this.#case;
    return html`<damrong-desk-correction
      .case=${value}
      .locale=${this.locale}
      .save=${correct}
      .since=${since}
      .places=${places}
      .categories=${categories}
      @damrong-desk-saved=${this.#onSaved}
    ></damrong-desk-correction>`;
  }

  #maskedIds(): TemplateResult {
    const { case: text } = this.locale;
    return html`<p class="masked-ids screen">
      <button class="button secondary" type="button" @click=${this.#onShowIds}>
        ${text.showIds}
      </button>
      <span class="muted">${text.showIdsHint}</span>
    </p>`;
  }

  #complainant(value: OfficerCase): TemplateResult {
    const { locale } = this;
    return html`<section class="card" aria-labelledby="complainant">
      <h2 id="complainant">${locale.complainant.heading}</h2>
      <damrong-desk-complainant
        .case=${value}
        .locale=${locale}
        .reveal=${this.#case.revealIdentity}
        @damrong-desk-saved=${this.#onSaved}
      ></damrong-desk-complainant>
    </section>`;
  }

  #closing(value: OfficerCase): TemplateResult {
    return html`<damrong-desk-closing
      .case=${value}
      .locale=${this.locale}
      .save=${this.#case.decideClosing}
      .since=${this.#case.since}
      @damrong-desk-saved=${this.#onSaved}
    ></damrong-desk-closing>`;
  }

  #actions(value: OfficerCase): TemplateResult {
    const { locale } = this;
    const { case: text } = locale;
    const ways = this.#ways(value);
    const chosen = ways.find(({ kind }) => kind === this.kind) ?? ways.find(holds) ?? ways[0];
    return html`
      ${value.nextStatuses.length === 0 && value.closingRequest === null ? html`<p class="panel screen">${text.noActions}</p>` : nothing}
      ${
        chosen === undefined
          ? nothing
          : html`<section class="card composer screen" aria-labelledby="composer">
              <h2 id="composer">${text.actions}</h2>
              <div class="kinds" role="group" aria-labelledby="composer">
                ${ways.map(
                  ({ kind }) => html`
                    <button
                      id=${`kind-${kind}`}
                      type="button"
                      aria-pressed=${kind === chosen.kind ? 'true' : 'false'}
                      @click=${() => {
                        this.kind = kind;
                      }}
                    >
                      ${locale.action.kinds[kind]}
                    </button>
                  `,
                )}
              </div>
              <p class=${chosen.kind === 'note' ? 'reach internal' : 'reach'}>
                ${reachOf(chosen.kind, value, locale)}
              </p>
              ${repeat(
                ways,
                ({ kind }) => kind,
                ({ kind, isOpen }) => html`
                  <div ?hidden=${kind !== chosen.kind}>
                    ${isOpen ? nothing : html`<p class="notice">${text.tooLate}</p>`}
                    ${this.#form(kind, value)}
                  </div>
                `,
              )}
            </section>`
      }
    `;
  }

  /** What can be done to the case; what still holds a text that nobody has saved is among it. */
  #ways({ nextStatuses, canAsk, canAssign, erasedAt }: OfficerCase): Way[] {
    const isOpen: Readonly<Record<WorkKind, boolean>> = {
      note: erasedAt === null && this.desk.session.may('case.note'),
      question: canAsk,
      assign: canAssign,
      status: offeredStatuses(nextStatuses).length > 0,
      result: nextStatuses.includes('closed'),
    };
    return workKinds.flatMap((kind) => {
      const form = this.renderRoot.querySelector(forms[kind]);
      const hasDraft = form?.isChanged === true;
      return isOpen[kind] || hasDraft ? [{ kind, isOpen: isOpen[kind], hasDraft }] : [];
    });
  }

  #form(kind: WorkKind, value: OfficerCase): TemplateResult {
    const { locale } = this;
    const { since } = this.#case;
    switch (kind) {
      case 'note':
        return html`<damrong-desk-note-form
          .case=${value}
          .locale=${locale}
          .save=${this.#case.addNote}
          .since=${since}
          .answers=${this.#case.answers}
          .drafts=${this.#case.drafts}
          @damrong-desk-saved=${this.#onSaved}
        ></damrong-desk-note-form>`;
      case 'question':
        return html`<damrong-desk-question-form
          .case=${value}
          .locale=${locale}
          .save=${this.#case.ask}
          .since=${since}
          .answers=${this.#case.answers}
          .drafts=${this.#case.drafts}
          @damrong-desk-saved=${this.#onSaved}
        ></damrong-desk-question-form>`;
      case 'assign':
        return html`<damrong-desk-give-form
          .desk=${this.desk}
          .case=${value}
          .locale=${locale}
          .save=${this.#case.give}
          .since=${since}
          .answers=${this.#case.answers}
          .drafts=${this.#case.drafts}
          .places=${this.#case.places}
          @damrong-desk-saved=${this.#onSaved}
        ></damrong-desk-give-form>`;
      case 'status':
        return html`<damrong-desk-status-form
          .case=${value}
          .locale=${locale}
          .save=${this.#case.changeStatus}
          .since=${since}
          .answers=${this.#case.answers}
          .drafts=${this.#case.drafts}
          @damrong-desk-saved=${this.#onSaved}
        ></damrong-desk-status-form>`;
      case 'result':
        return html`<damrong-desk-result-form
          .case=${value}
          .locale=${locale}
          .save=${this.#case.recordResult}
          .since=${since}
          .answers=${this.#case.answers}
          .drafts=${this.#case.drafts}
          @damrong-desk-saved=${this.#onSaved}
        ></damrong-desk-result-form>`;
    }
  }

  async #onSaved({ words }: SavedEvent): Promise<void> {
    this.said = words;
    this.desk.announce(words);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  }

  async #onShowIds(): Promise<void> {
    try {
      await this.#case.showNationalIds();
    } catch (error) {
      this.desk.announce(failureText(error, this.locale.failure));
    }
  }

  #onPrint(): void {
    print();
  }
}
