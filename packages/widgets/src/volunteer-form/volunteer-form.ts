import { isProvinceCode } from '@damrong/contract';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { Locale } from '../locale/locale.ts';
import { wholeNames } from '../locale/whole-names.ts';
import { buttonStyles } from '../style/button.styles.ts';
import { cardStyles } from '../style/card.styles.ts';
import { fieldMoreStyles } from '../style/field-more.styles.ts';
import { fieldStyles } from '../style/field.styles.ts';
import { printStyles } from '../style/print.styles.ts';
import type { DamrongVolunteerSignedUpEvent } from './events.ts';
import { stepIds } from './fields.ts';
import { helpStep } from './help-step.ts';
import { formTh, type FormText } from './locale/form.th.ts';
import type { LateForm } from './send/late-form.ts';
import { volunteerFormStyles } from './volunteer-form.styles.ts';
import { VolunteerState } from './volunteer-state.ts';

const words = new Locale<FormText>(
  formTh,
  async () => (await loadChunk('volunteer-form-en')).english,
);

/**
 * Signs up people, businesses, organisations and traders who want to help a centre. It asks
 * neither health nor blood group.
 *
 * @fires damrong-volunteer-signed-up - The centre has the sign-up; carries its reference.
 * @fires damrong-error - Something has to be mended or tried again; the reader has been told.
 */
export class DamrongVolunteerForm extends DamrongElement<FormText> {
  static override styles: CSSResultGroup = [
    DamrongElement.styles,
    fieldStyles,
    fieldMoreStyles,
    buttonStyles,
    cardStyles,
    volunteerFormStyles,
    printStyles,
  ];

  readonly #state = new VolunteerState(this);
  #late: LateForm | undefined;
  #loading: Promise<LateForm> | undefined;
  #wait: 'none' | 'loading' | 'failed' = 'none';
  #province = '';

  constructor() {
    super();
    this.locale = words;
  }

  protected override get hostedPage(): string {
    return 'volunteer';
  }

  /** All words in the language shown; the later steps' own only when it is not Thai. */
  get formWords(): FormText {
    return this.text;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const province = this.province ?? '';
    if (province === this.#province) return;
    this.#province = province;
    this.#state.change({ province: isProvinceCode(province) ? province : '' });
  }

  protected override firstUpdated(): void {
    // Not before the first step is painted: its first key must not wait for what comes after it.
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#load().catch(() => undefined);
      });
    });
  }

  protected override renderContent(): TemplateResult {
    const { text } = this;
    const late = this.#late;
    const done = late?.renderDone();
    if (done !== undefined) return done;
    const { step } = this.#state;
    const place = stepIds.indexOf(step) + 1;
    return html`<form class="card stack" part="form" novalidate @submit=${this.#onSubmit}>
      <div class="top">
        <p class="title">${text.title}</p>
        <div class="progress">
          ${stepIds.map((_, index) => html`<i ?data-done=${index < place}></i>`)}
        </div>
      </div>
      <h2 tabindex="-1">
        <span class="eyebrow">${text.progress(place, stepIds.length)}</span>
        ${late?.heading ?? text.help}
      </h2>
      ${step === 'help' ? html`<p>${wholeNames(text.intro)}</p>` : nothing} ${late?.renderFaults()}
      <div>
        ${step === 'help' ? helpStep(this.#state, text, late?.errors ?? {}) : late?.renderStep()}
      </div>
      <p role="status">${this.#status()}</p>
      <div class="actions">
        <button class="button" type="submit" aria-disabled=${late?.isSending ? 'true' : 'false'}>
          ${late?.nextLabel ?? text.next}
        </button>
        ${late?.renderBack()}
      </div>
    </form>`;
  }

  #status(): string {
    if (this.#late?.isSending) return this.#late.sendingText;
    if (this.#wait === 'none') return '';
    return this.#wait === 'loading' ? this.text.loading : this.text.loadingFailed;
  }

  #load(): Promise<LateForm> {
    this.#loading ??= loadChunk('volunteer-form-send').then(
      (chunk) => {
        this.#late = new chunk.LateForm(this, this.#state);
        this.requestUpdate();
        return this.#late;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#wait === 'loading') return;
    this.#show('loading');
    try {
      const late = await this.#load();
      this.#show('none');
      this.failed = false;
      await late.next();
    } catch {
      this.#show('failed');
      this.failed = true;
    }
  };

  #show(wait: 'none' | 'loading' | 'failed'): void {
    this.#wait = wait;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-volunteer-form': DamrongVolunteerForm;
  }
  interface HTMLElementEventMap {
    'damrong-volunteer-signed-up': DamrongVolunteerSignedUpEvent;
  }
}
