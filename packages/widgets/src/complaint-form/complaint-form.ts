import { categoryGroups, codeName } from '@damrong/contract';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import { complaintFormEnChunk } from './locale/en.chunk.ts';
import { prefillChunk } from './steps/prefill.chunk.ts';
import { stepsChunk } from './steps/steps.chunk.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { Locale } from '../locale/locale.ts';
import { buttonStyles } from '../style/button.styles.ts';
import { cardStyles } from '../style/card.styles.ts';
import { fieldStyles } from '../style/field.styles.ts';
import { renderAboutStep } from './about-step.ts';
import { complaintFormStyles } from './complaint-form.styles.ts';
import type { DamrongCaseFiledEvent } from './events.ts';
import { FormState } from './form-state.ts';
import {
  firstStepTh,
  type ComplaintFormWords,
  type FirstStepMessages,
} from './locale/first-step.th.ts';
import { stepIds } from './steps.ts';
import type { LateForm } from './steps/late-form.ts';
import type { LateWords } from './late-words.ts';
import { fetch } from '../platform/platform.ts';

const words = new Locale<ComplaintFormWords>(firstStepTh, async () => {
  const { english } = await loadChunk(complaintFormEnChunk);
  return english;
});

/**
 * Files a case with the Damrongdhama centre of a province, one question at a time.
 *
 * @attr category - Code of the matter, or of its group, that is chosen beforehand.
 * @attr district - Four-digit code of the district that is chosen beforehand.
 * @attr map-tiles - Address of a tile server with `{z}`, `{x}` and `{y}`; none unless it is set.
 * @attr map-tiles-credit - Whose tiles they are, shown below the map.
 * @csspart form - The sheet with the questions.
 * @csspart receipt - The sheet with number and code.
 * @fires damrong-step - The reader has come to another step, or to the receipt.
 * @fires damrong-case-filed - The centre has the case; carries its number.
 * @fires damrong-case-followed - The reader follows a case of another instead; carries its number.
 * @fires damrong-error - Something has to be mended or tried again; the reader has been told.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongComplaintForm extends DamrongElement<ComplaintFormWords> {
  static override properties: PropertyDeclarations = {
    category: {},
    district: {},
  };

  static override styles: CSSResultGroup = [
    DamrongElement.styles,
    fieldStyles,
    buttonStyles,
    cardStyles,
    complaintFormStyles,
  ];

  declare category: string | undefined;
  declare district: string | undefined;

  readonly #state = new FormState(this);
  #late: LateForm | undefined;
  #loading: Promise<LateForm> | undefined;
  #wait: 'none' | 'loading' | 'failed' = 'none';
  #isPrefilling = false;

  constructor() {
    super();
    this.locale = words;
  }

  /** @internal The words of the later steps, where they came with those of the first; they do in English. */
  get lateWords(): LateWords | undefined {
    return this.text.late;
  }

  /** @internal The words of the first step. */
  get firstWords(): FirstStepMessages {
    return this.text;
  }

  /** @internal The name of a group of matters in the language shown. */
  groupName(group: string): string {
    return codeName(categoryGroups, group, this.language);
  }

  /**
   * True while something would be lost with the page: what was typed and is not kept as a draft, or a
   * receipt that was not copied, saved, printed or sent.
   */
  override get unsaved(): boolean {
    return this.#late?.unsaved ?? false;
  }

  /**
   * True when the centre could take everything as it is filled in now. The reader sees nothing of
   * it. False until the later steps have been fetched: nobody can have answered them yet.
   */
  checkValidity(): boolean {
    return this.#late?.checkValidity() ?? false;
  }

  /** Like `checkValidity`; shows what has to be mended in the first step that has a fault. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    if (!isValid) void this.#withLate((late) => late.report());
    return isValid;
  }

  /**
   * Forgets everything typed, and the receipt, and begins again with what the attributes name.
   * While a case is being sent it does nothing: its receipt is still to come. A receipt that was not
   * kept goes once its reader has agreed to a question in its place.
   */
  reset(): void {
    if (this.#late === undefined) this.#state.restart();
    else this.#late.reset();
  }

  /**
   * Shows a step as its own buttons do; nothing typed is lost. For pages that let the browser's
   * back and forward move between the steps.
   *
   * @returns False where there is no such step, or none to go to: while a case is being sent, and
   * once there is a receipt. One that was not kept then asks its reader to.
   */
  showStep(step: string): boolean {
    const id = stepIds.find((one) => one === step);
    const late = this.#late;
    if (late?.filed) void late.receipt.leave();
    if (id === undefined || !late || late.isSending || late.filed) return false;
    void late.goTo(id);
    return true;
  }

  protected override get hostedPage(): string {
    return 'complaint';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('province')) this.#state.preset(this.province ?? '');
    if ((this.category || this.district) && this.#late) void this.#prefill(this.#late);
  }

  // Not before the first step is painted: its first key must not wait for what comes after it.
  protected override firstUpdated(): void {
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#load().catch(() => undefined);
      });
    });
  }

  protected override renderContent(): TemplateResult {
    const { text } = this;
    const late = this.#late;
    if (late?.filed !== undefined) return late.renderReceipt(late.filed);
    const place = stepIds.indexOf(this.#state.step) + 1;
    return html`<form class="card" part="form" novalidate @submit=${this.#onSubmit}>
      <p class="title">${text.title}</p>
      <div class="progress" aria-hidden="true">
        ${stepIds.map((_, index) => html`<i ?data-done=${index < place}></i>`)}
      </div>
      <h2 tabindex="-1">
        <span class="muted">${text.progress(place, stepIds.length)}</span>
        ${late?.heading ?? text.aboutHeading}
      </h2>
      ${late?.renderFaults()}
      <div class="step">${place === 1 ? this.#renderAbout() : late?.renderStep()}</div>
      <p class="waiting" role="status">${this.#waitText()}</p>
      <div class="actions">
        <button class="button" aria-disabled=${late?.isSending ? 'true' : nothing}>
          ${late?.nextLabel ?? text.next}
        </button>
        ${late?.renderBack()}
      </div>
      ${place === 1 ? this.#renderOwnPage() : nothing}
    </form>`;
  }

  #renderAbout(): TemplateResult {
    const { query, group } = this.#state;
    return renderAboutStep({
      text: this.text,
      lang: this.language,
      query,
      group,
      late: this.#late,
      onSearch: this.#onSearch,
      onGroup: this.#onGroup,
    });
  }

  #renderOwnPage(): TemplateResult | typeof nothing {
    if (new URL(this.hostedUrl).origin === location.origin) return nothing;
    return html`<p class="own-page">
      ${this.text.ownPage}
      <a href=${this.hostedUrl} target="_blank" rel="noopener">${this.text.ownPageLink}</a>
    </p>`;
  }

  #waitText(): string {
    if (this.#late?.isSending) return this.#late.words.form.sending;
    if (this.#wait === 'none') return '';
    return this.#wait === 'loading' ? this.text.loading : this.text.loadingFailed;
  }

  #load(): Promise<LateForm> {
    this.#loading ??= this.#loadLate().catch((error: unknown) => {
      this.#loading = undefined;
      // Whoever fills in the first step now could not go on: the way without us belongs here.
      this.failed = true;
      throw error;
    });
    return this.#loading;
  }

  async #loadLate(): Promise<LateForm> {
    // The path is that of the contract's `getCategories`, whose schemas would come along with it.
    const categories = fetch(`${this.centerUrl}/v1/categories/${this.#state.listedProvince}`, {
      signal: this.connection.signal,
    });
    // Whoever reads the answer hears of a failure; until then it is nobody's.
    categories.catch(() => undefined);
    const { LateForm } = await loadChunk(stepsChunk);
    this.#late = new LateForm(this, this.#state, categories);
    this.failed = false;
    this.requestUpdate();
    return this.#late;
  }

  /** Without it the form only begins empty. */
  async #prefill(late: LateForm): Promise<void> {
    if (this.#isPrefilling) return;
    this.#isPrefilling = true;
    try {
      const { Prefill } = await loadChunk(prefillChunk);
      this.addController(new Prefill(this, late));
      this.requestUpdate();
    } catch {
      this.#isPrefilling = false;
    }
  }

  async #withLate(act: (late: LateForm) => Promise<void>): Promise<void> {
    if (this.#wait === 'loading') return;
    this.#showWait('loading');
    try {
      await act(await this.#load());
      this.#showWait('none');
    } catch {
      this.#showWait('failed');
    }
  }

  #showWait(wait: 'none' | 'loading' | 'failed'): void {
    this.#wait = wait;
    this.requestUpdate();
  }

  readonly #onSearch = (query: string): void => {
    this.#state.look(query, '');
  };

  readonly #onGroup = (group: string): void => {
    void this.#withLate((late) => late.lookInto(group));
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#withLate((late) => late.next());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-complaint-form': DamrongComplaintForm;
  }
  interface HTMLElementEventMap {
    'damrong-case-filed': DamrongCaseFiledEvent;
  }
}
