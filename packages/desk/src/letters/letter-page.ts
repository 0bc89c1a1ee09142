import { formatThaiDate, type Letter, type LetterVoiding } from '@damrong/contract';
import { isConflictError } from '@damrong/sdk';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { caseHref } from '../case/case-address.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { inputIssues, type FieldLabels } from '../form/validation-issue.ts';
import { letterWords } from '../locale/letters.ts';
import type { LettersMessages } from '../locale/letters.th.ts';
import { LetterPageRules } from './letter-page-rules.ts';
import { letterSheet } from './letter-sheet.ts';
import { letterStyles } from './letter.styles.ts';
import { lettersStyles } from './letters.styles.ts';

const noReason: LetterVoiding = { reason: '' };

const labels: FieldLabels = ({ lang }) => ({ reason: letterWords[lang].voidReason });

/** A letter as it went out: to be printed, and for chief and director to be made void. */
export class LetterPage extends DeskPage {
  static override styles = [...formStyles, lettersStyles, letterStyles];
  static override properties = {
    letter: { attribute: false },
    isVoiding: { state: true },
    said: { state: true },
  };

  /** Its id. */
  declare letter: string;
  declare isVoiding: boolean;
  declare said: string;
  readonly #letter = new Loader<Letter>(this);
  readonly #rules = new LetterPageRules(this);
  readonly #intent = new IntentKey();
  readonly #voiding = new FormController<LetterVoiding>(this, noReason, { labels });

  constructor() {
    super();
    this.isVoiding = false;
    this.said = '';
  }

  get heading(): string {
    const shown = shownValue(this.#letter.loading);
    return shown === undefined ? this.#text.heading : `${this.#text.number} ${shown.fullNumber}`;
  }

  get #text(): LettersMessages {
    return letterWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('letter')) void this.#open();
  }

  override render(): TemplateResult {
    const { loading } = this.#letter;
    const shown = shownValue(loading);
    return html`<div class="root">
      <p class="tools screen"><a href="/letters">${this.#text.backToRegister}</a></p>
      <h1 class="screen" tabindex="-1">${this.heading}</h1>
      ${this.said ? html`<p class="notice done screen" role="status">${this.said}</p>` : nothing}
      <div aria-busy=${loading.kind === 'loading'}>
        ${loaderNotices(this.#letter, this.locale)} ${shown ? this.#content(shown) : nothing}
      </div>
    </div>`;
  }

  #content(letter: Letter): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const { voided } = letter;
    return html`<p class="screen">
        <a href=${caseHref(letter.caseNumber)}>${text.caseOf(letter.caseNumber)}</a>
      </p>
      ${
        voided === null
          ? this.#tools(letter)
          : html`<p class="notice void">
              ${text.voidedBecause(voided.by, formatThaiDate(voided.at, lang), voided.reason)}
            </p>`
      }
      ${letter.subject === '' ? html`<p class="notice">${text.erased}</p>` : letterSheet(letter)}`;
  }

  #tools(letter: Letter): TemplateResult {
    const text = this.#text;
    if (this.isVoiding) return this.#voidForm(letter);
    return html`<p class="tools screen">
      <button class="button" id="print" type="button" @click=${() => print()}>${text.print}</button>
      ${
        this.desk.session.may('letter.void')
          ? html`<button
              class="button secondary"
              id="void"
              type="button"
              @click=${this.#askVoiding}
            >
              ${text.voidAct}
            </button>`
          : nothing
      }
      <span class="muted">${text.printHint}</span>
    </p>`;
  }

  #voidForm(letter: Letter): TemplateResult {
    const text = this.#text;
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#void(letter);
    };
    const cancel = () => {
      this.#voiding.begin();
      this.isVoiding = false;
    };
    return html`<form class="card screen" novalidate @submit=${submit}>
      <h2>${text.voidAct}</h2>
      ${formProblems(this.#voiding, this.locale)}
      <p>${text.voidHint}</p>
      ${textareaField({ ...this.#voiding.field('reason'), label: text.voidReason, rows: 2 })}
      ${sendOrCancel(this.#voiding, this.locale, text.voidSubmit, cancel)}
    </form>`;
  }

  readonly #askVoiding = async (): Promise<void> => {
    this.isVoiding = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
  };

  async #open(): Promise<void> {
    const id = this.letter;
    this.said = '';
    this.isVoiding = false;
    await this.#letter.load((signal) => this.desk.client.officer.letters.read(id, { signal }));
    const shown = shownValue(this.#letter.loading);
    this.#rules.set(shown?.secrecy ?? null);
  }

  async #void({ id }: Letter): Promise<void> {
    const { client, session } = this.desk;
    const body = this.#voiding.draft;
    const isDone = await this.#voiding.submit({
      send: async () => {
        const options = { idempotencyKey: this.#intent.of({ id, body }) };
        this.#letter.take(await session.run(() => client.officer.letters.void(id, body, options)));
      },
      toIssues: (error) => {
        if (!isConflictError(error)) return inputIssues(error, labels);
        void this.#letter.reload();
        return [{ id: 'reason', say: ({ lang }) => letterWords[lang].voidedAlready }];
      },
    });
    if (!isDone) return;
    this.#intent.done();
    this.isVoiding = false;
    this.said = this.#text.voided;
    this.desk.announce(this.said);
    this.focusHeading();
  }
}
