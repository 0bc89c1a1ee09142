import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { ChunkModule } from '../chunk/lazy-chunk.ts';
import { loadChunk } from '../chunk/load-chunk.ts';
import { caseStatusEnChunk } from './locale/en.chunk.ts';
import { viewChunk } from './view/view.chunk.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { DamrongErrorEvent } from '../element/element-events.ts';
import { focusFirst } from '../field/focus.ts';
import { textField } from '../field/text-field.ts';
import { Locale } from '../locale/locale.ts';
import { buttonStyles } from '../style/button.styles.ts';
import { cardStyles } from '../style/card.styles.ts';
import { fieldMoreStyles } from '../style/field-more.styles.ts';
import { fieldStyles } from '../style/field.styles.ts';
import { printStyles } from '../style/print.styles.ts';
import { caseStatusStyles } from './case-status.styles.ts';
import { formTh, type FormMessages } from './locale/form.th.ts';
import { numberInAddress } from './number-in-address.ts';
import type { OpenCase } from './view/open-case.ts';

type ViewChunk = ChunkModule<typeof viewChunk>;

const words = new Locale<FormMessages>(
  formTh,
  async () => (await loadChunk(caseStatusEnChunk)).english,
);

const nothingTyped = { number: '', code: '' };

/**
 * Shows how a case stands to who has its number and access code. Neither is stored or put into an
 * address.
 *
 * @csspart form - The sheet that asks for number and code.
 * @fires damrong-error - Something has to be mended or tried again; the reader has been told.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongCaseStatus extends DamrongElement<FormMessages> {
  static override styles: CSSResultGroup = [
    DamrongElement.styles,
    fieldStyles,
    fieldMoreStyles,
    buttonStyles,
    cardStyles,
    caseStatusStyles,
    printStyles,
  ];

  #typed = nothingTyped;
  #isSplit = false;
  #view: ViewChunk | undefined;
  #case: OpenCase | undefined;
  #error: unknown;
  #looking: AbortController | undefined;

  constructor() {
    super();
    this.locale = words;
    this.addController({
      hostConnected: () => {
        if (this.#typed.number === '') {
          this.#typed = { ...this.#typed, number: numberInAddress(this.centerUrl) };
        }
        window.addEventListener('pageshow', this.#unlock);
        this.#case?.start();
      },
      hostDisconnected: () => {
        window.removeEventListener('pageshow', this.#unlock);
        this.#stop();
      },
    });
  }

  protected override get hostedPage(): string {
    return 'status';
  }

  protected override firstUpdated(): void {
    // Not before the first screen is painted: its first key must not wait for what comes after it.
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#loadView().catch(() => undefined);
      });
    });
  }

  /** True while something is written or chosen for a case and not sent. */
  override get unsaved(): boolean {
    return this.#case?.unsaved ?? false;
  }

  /**
   * True when number and code could be those of a case, or one is open. The reader sees nothing of
   * it. False until what checks them has been fetched.
   */
  checkValidity(): boolean {
    if (this.#case !== undefined) return true;
    return this.#view !== undefined && this.#view.credentialsError(this.#typed) === undefined;
  }

  /** Like `checkValidity`, and shows what has to be mended. Nothing is sent. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    if (!isValid) void this.#report();
    return isValid;
  }

  /** Leaves the case and forgets number and code. */
  reset(): void {
    this.#stop();
    this.#case = undefined;
    this.#typed = nothingTyped;
    this.#isSplit = false;
    this.#error = undefined;
    this.requestUpdate();
  }

  /** As `reset`, for a reader who asks for it: focus moves to the heading. */
  close(): void {
    this.reset();
    void this.#moveFocus();
  }

  /** @internal Tells the page of a failure. */
  report(error: unknown): void {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'internal';
    this.dispatchEvent(new DamrongErrorEvent(code));
  }

  protected override renderContent(): TemplateResult {
    const { text } = this;
    if (this.#case !== undefined && this.#view !== undefined) {
      return this.#view.renderCase(this.#case, this.language, text.caseMessages);
    }
    const { fields, summary } = this.#view?.explainLookUp(this.#error, text, this.hostedUrl) ?? {
      fields: {},
    };
    return html`<form class="card stack" part="form" novalidate @submit=${this.#onSubmit}>
      <h2 tabindex="-1">${text.heading}</h2>
      <p>${text.intro}</p>
      ${summary ?? nothing}
      <div>
        ${textField({
          id: 'number',
          label: text.number,
          hint: text.numberHint,
          error: fields.number,
          value: this.#typed.number,
          size: 'narrow',
          spellcheck: false,
          onInput: (number) => {
            this.#type({ ...this.#typed, number });
          },
        })}
        ${textField({
          id: 'code',
          label: text.code,
          hint: text.codeHint,
          error: fields.code,
          value: this.#typed.code,
          size: 'narrow',
          spellcheck: false,
          onInput: (code) => {
            this.#type({ ...this.#typed, code });
          },
        })}
      </div>
      <div class="actions">
        <button class="button" type="submit" aria-disabled=${this.#looking ? 'true' : 'false'}>
          ${text.submit}
        </button>
      </div>
      <p role="status">${this.#status()}</p>
      <p class="muted">
        ${text.noReceipt} <a class="nowrap" href="tel:1567" translate="no">1567</a>
      </p>
    </form>`;
  }

  #status(): string {
    if (this.#looking) return this.text.submitting;
    if (this.failed) return this.text.loadingFailed;
    return this.#isSplit && this.#view ? this.#view.splitNote(this.text) : '';
  }

  #type(typed: typeof nothingTyped): void {
    const both = this.#view?.splitTyped(typed, this.renderRoot);
    this.#typed = both ?? typed;
    if (this.#isSplit || both) this.requestUpdate();
    this.#isSplit = both !== undefined;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#looking === undefined) void this.#lookUp();
  };

  readonly #unlock = ({ persisted }: PageTransitionEvent): void => {
    // The answer that was waited for did not survive the browser's memory of the page.
    if (!persisted) return;
    this.#stop();
    this.#case?.start();
  };

  #stop(): void {
    this.#looking?.abort();
    this.#looking = undefined;
    this.#case?.stop();
    this.requestUpdate();
  }

  async #lookUp(): Promise<void> {
    const looking = new AbortController();
    this.#looking = looking;
    this.#error = undefined;
    this.requestUpdate();
    try {
      const { lookUp, OpenCase: Case } = await this.#loadView();
      // The receipt may have been pasted before the code that splits it was here.
      this.#type(this.#typed);
      const typed = this.#typed;
      const view = await lookUp(this.centerUrl, typed, looking.signal);
      this.#case = new Case(this, typed, view);
      if (this.isConnected) this.#case.start();
    } catch (error) {
      if (looking.signal.aborted) return;
      this.#fail(error);
    }
    this.#looking = undefined;
    this.requestUpdate();
    await this.#moveFocus();
  }

  async #report(): Promise<void> {
    try {
      const { credentialsError } = await this.#loadView();
      const error = credentialsError(this.#typed);
      if (error === undefined) return;
      this.#fail(error);
    } catch (error) {
      this.#fail(error);
    }
    this.requestUpdate();
    await this.#moveFocus();
  }

  #fail(error: unknown): void {
    this.#error = error;
    this.failed = this.#view === undefined;
    this.report(error);
  }

  async #loadView(): Promise<ViewChunk> {
    this.#view ??= await loadChunk(viewChunk);
    this.failed = false;
    return this.#view;
  }

  async #moveFocus(): Promise<void> {
    await this.updateComplete;
    if (this.#error === undefined) this.focusHeading();
    else focusFirst(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-case-status': DamrongCaseStatus;
  }
}
