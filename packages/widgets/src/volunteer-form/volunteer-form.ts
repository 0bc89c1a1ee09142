import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import { volunteerFormEnChunk } from './locale/en.chunk.ts';
import { manageChunk } from './manage/manage.chunk.ts';
import { sendChunk } from './send/send.chunk.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { Locale } from '../locale/locale.ts';
import { wholeNames } from '../locale/whole-names.ts';
import { buttonStyles } from '../style/button.styles.ts';
import { cardStyles } from '../style/card.styles.ts';
import { fieldStyles } from '../style/field.styles.ts';
import type { DamrongVolunteerSignedUpEvent } from './events.ts';
import { stepIds } from './fields.ts';
import { kindStep } from './kind-step.ts';
import { formTh, type FormText } from './locale/form.th.ts';
import type { ManageForm } from './manage/manage-form.ts';
import type { LateForm } from './send/late-form.ts';
import { volunteerFormStyles } from './volunteer-form.styles.ts';
import { VolunteerState } from './volunteer-state.ts';

const words = new Locale<FormText>(
  formTh,
  async () => (await loadChunk(volunteerFormEnChunk)).english,
);

/**
 * Signs up people, businesses, organisations and traders who want to help a centre, and lets them
 * change or withdraw what they told. It asks neither health nor blood group.
 *
 * @attr district - Four-digit codes of districts that are chosen beforehand, separated by spaces.
 * @csspart form - The sheet with the questions.
 * @csspart receipt - What the reader keeps: reference and code.
 * @fires damrong-step - The reader has come to another step.
 * @attr manage - Begins with the volunteer's own data instead of a sign-up.
 * @fires damrong-volunteer-signed-up - The centre has the sign-up; carries its reference.
 * @fires damrong-error - Something has to be mended or tried again; the reader has been told.
 * @csspart comfort - The row with the size of text and the contrast.
 */
export class DamrongVolunteerForm extends DamrongElement<FormText> {
  static override properties: PropertyDeclarations = {
    district: {},
    manage: { type: Boolean },
  };

  static override styles: CSSResultGroup = [
    DamrongElement.styles,
    fieldStyles,
    buttonStyles,
    cardStyles,
    volunteerFormStyles,
  ];

  declare district: string | undefined;
  declare manage: boolean;

  readonly #state = new VolunteerState(this);
  #own: ManageForm | undefined;
  #late: LateForm | undefined;
  #loading: Promise<LateForm> | undefined;
  #wait: 'none' | 'loading' | 'failed' = 'none';
  #province = '';
  /** A reader has acted: only then may focus move. */
  #moved = false;

  constructor() {
    super();
    this.locale = words;
    this.manage = false;
  }

  /**
   * True when the centre could take everything as it is filled in now. The reader sees nothing of
   * it. False until the later steps have been fetched: nobody can have answered them yet.
   */
  checkValidity(): boolean {
    return this.#late?.checkValidity() ?? false;
  }

  /** Like `checkValidity`; shows what has to be mended, beginning with the first step at fault. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    if (!isValid) void this.#withLate((late) => late.report());
    return isValid;
  }

  /**
   * Forgets everything typed, and the confirmation, and begins again with what the attributes name.
   * While a sign-up is being sent it does nothing: its confirmation is still to come.
   */
  reset(): void {
    if (this.manage) this.#own?.forget();
    else if (this.#late === undefined) this.#state.restart(this.#province);
    else this.#late.reset();
  }

  /**
   * Shows a step as its own buttons do; nothing typed is lost. For pages that let the browser's
   * back and forward move between the steps.
   *
   * @returns False where there is no such step, or none to go to: while a sign-up is being sent, once
   * there is a confirmation, and among the volunteer's own data.
   */
  showStep(step: string): boolean {
    const id = stepIds.find((one) => one === step);
    const late = this.#late;
    if (id === undefined || !late || this.manage || !late.canMove) return false;
    void late.goTo(id);
    return true;
  }

  protected override get hostedPage(): string {
    return this.manage ? 'volunteer/manage' : 'volunteer';
  }

  /** @internal All words in the language shown; the later steps' own only when it is not Thai. */
  get formWords(): FormText {
    return this.text;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('manage') && this.manage) void this.#openOwn();
    const province = this.province ?? '';
    if (province === this.#province) return;
    this.#province = province;
    this.#state.change({ province });
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
    if (this.manage) return this.#own?.render() ?? this.#waiting();
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
        ${late?.heading ?? text.applicant}
      </h2>
      ${step === 'kind' ? html`<p>${wholeNames(text.intro)}</p>` : nothing} ${late?.renderFaults()}
      <div>
        ${step === 'kind' ? kindStep(this.#state, text, late?.errors.kind) : late?.renderStep()}
      </div>
      <p role="status">${this.#status()}</p>
      <div class="actions">
        <button class="button" type="submit" aria-disabled=${late?.isSending ? 'true' : 'false'}>
          ${late?.nextLabel ?? text.next}
        </button>
        ${late?.renderBack()}
      </div>
      ${step === 'kind' ? this.#wayToOwn() : nothing}
    </form>`;
  }

  #wayToOwn(): TemplateResult {
    const open = () => {
      this.#moved = true;
      if (this.manage) void this.#openOwn();
      this.manage = true;
    };
    return html`<p>
      <button class="link" type="button" @click=${open}>${this.text.manage}</button>
    </p>`;
  }

  #waiting(): TemplateResult {
    const { text } = this;
    return html`<section class="card stack">
      <h2 tabindex="-1">${text.manage}</h2>
      <p role="status">${this.failed ? text.manageFailed : text.manageLoading}</p>
      ${this.failed ? this.#wayToOwn() : nothing}
    </section>`;
  }

  async #openOwn(): Promise<void> {
    try {
      const chunk = await loadChunk(manageChunk);
      this.failed = false;
      this.#own ??= new chunk.ManageForm(this, () => {
        this.manage = false;
        void this.updateComplete.then(() => {
          this.focusHeading();
        });
      });
    } catch {
      this.failed = true;
    }
    this.requestUpdate();
    await this.updateComplete;
    if (this.#moved) this.focusHeading();
  }

  #status(): string {
    if (this.#late?.isSending) return this.#late.sendingText;
    if (this.#wait === 'none') return '';
    return this.#wait === 'loading' ? this.text.loading : this.text.loadingFailed;
  }

  #load(): Promise<LateForm> {
    this.#loading ??= loadChunk(sendChunk).then(
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

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#withLate((late) => late.next());
  };

  async #withLate(act: (late: LateForm) => Promise<void>): Promise<void> {
    if (this.#wait === 'loading') return;
    this.#show('loading');
    try {
      const late = await this.#load();
      this.#show('none');
      this.failed = false;
      await act(late);
    } catch {
      this.#show('failed');
      this.failed = true;
    }
  }

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
