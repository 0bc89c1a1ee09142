import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { DamrongElement } from '../element/damrong-element.ts';
import { buttonStyles } from '../style/button.styles.ts';
import { cardStyles } from '../style/card.styles.ts';
import { fieldStyles } from '../style/field.styles.ts';
import type { FirstStepMessages, FormSteps } from './form-steps.ts';
import { stepFormStyles } from './step-form.styles.ts';

interface FirstState<Step> {
  readonly step: Step;
  preset(province: string): void;
  reset(): void;
}

/**
 * The element of a form that asks one step at a time: its sheet, its first screen, and the wait for
 * everything after it. Only what the first window needs is here; the rest is `StepController`.
 *
 * @csspart form - The sheet with the questions.
 * @csspart receipt - The sheet with what the reader keeps.
 * @fires damrong-step - The reader has come to another step, or to the receipt.
 * @fires damrong-error - Something has to be mended or tried again; the reader has been told.
 */
export abstract class StepForm<
  Messages extends FirstStepMessages,
  Step extends string,
  Steps extends FormSteps<Step>,
> extends DamrongElement<Messages> {
  static override styles: CSSResultGroup = [
    DamrongElement.styles,
    fieldStyles,
    buttonStyles,
    cardStyles,
    stepFormStyles,
  ];

  protected abstract readonly state: FirstState<Step>;
  protected abstract readonly stepIds: readonly Step[];

  #steps: Steps | undefined;
  #loading: Promise<Steps> | undefined;
  #wait: 'none' | 'loading' | 'failed' = 'none';

  /** Everything after the first screen, once it has come. */
  protected get steps(): Steps | undefined {
    return this.#steps;
  }

  /**
   * True while something would be lost with the page: what was typed and is not kept, or a receipt
   * that was not copied, saved, printed or sent.
   */
  override get unsaved(): boolean {
    return this.#steps?.unsaved ?? false;
  }

  /**
   * True when the center could take everything as it is filled in now. The reader sees nothing of
   * it. False until the later steps have been fetched: nobody can have answered them yet.
   */
  checkValidity(): boolean {
    return this.#steps?.checkValidity() ?? false;
  }

  /** Like `checkValidity`; shows what has to be mended in the first step that has a fault. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    if (!isValid) void this.withSteps((steps) => steps.report());
    return isValid;
  }

  /**
   * Forgets everything typed, and the receipt, and begins again with what the attributes name. While
   * something is being sent it does nothing: its receipt is still to come. A receipt that was not kept
   * goes once its reader has agreed to a question in its place.
   */
  reset(): void {
    (this.#steps ?? this.state).reset();
  }

  /**
   * Shows a step as its own buttons do; nothing typed is lost. For pages that let the browser's back
   * and forward move between the steps.
   *
   * @returns False where there is no such step, or none to go to: while something is being sent, and
   * once there is a receipt. One that was not kept then asks its reader to.
   */
  showStep(step: string): boolean {
    const id = this.stepIds.find((one) => one === step);
    const steps = this.#steps;
    if (steps?.isDone) void steps.leaveReceipt();
    if (id === undefined || !steps || steps.isBusy || steps.isDone) return false;
    void steps.goTo(id);
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('province')) this.state.preset(this.province ?? '');
  }

  // Not before the first step is painted: its first key must not wait for what comes after it.
  protected override firstUpdated(): void {
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#load().catch(() => undefined);
      });
    });
  }

  protected override renderContent(): unknown {
    const { stepIds, text } = this;
    const steps = this.#steps;
    if (steps?.isDone) return steps.renderDone();
    const number = stepIds.indexOf(this.state.step) + 1;
    const isFirst = number === 1;
    return html`<form class="card" part="form" novalidate @submit=${this.#onSubmit}>
      <p class="title">${text.title}</p>
      <div class="progress" aria-hidden="true">
        ${stepIds.map((_, index) => html`<i ?data-done=${index < number}></i>`)}
      </div>
      <h2 tabindex="-1">
        <span class="muted">${text.progress(number, stepIds.length)}</span>
        ${steps?.heading ?? text.heading}
      </h2>
      ${steps?.renderErrors()}
      <div class="step">${isFirst ? this.renderFirstStep() : steps?.renderStep()}</div>
      <p class="waiting" role="status">${this.#waitText()}</p>
      <div class="actions">
        <button class="button" type="submit" aria-disabled=${steps?.isBusy ? 'true' : nothing}>
          ${steps?.nextLabel ?? text.next}
        </button>
        ${steps?.renderBack()}
      </div>
      ${isFirst ? this.renderBelow() : nothing}
    </form>`;
  }

  /** Fetches everything after the first screen. */
  protected abstract loadSteps(): Promise<Steps>;

  protected abstract renderFirstStep(): TemplateResult;

  /** What stands below the buttons of the first screen. */
  protected renderBelow(): unknown {
    return nothing;
  }

  /** Does what needs the later steps, once they are here; says so while they are not. */
  protected async withSteps(act: (steps: Steps) => Promise<void>): Promise<void> {
    if (this.#wait === 'loading') return;
    this.#showWait('loading');
    try {
      await act(await this.#load());
      this.#showWait('none');
    } catch {
      this.#showWait('failed');
    }
  }

  #waitText(): string {
    const { text } = this;
    return (
      this.#steps?.busyText ||
      { none: '', loading: text.loading, failed: text.loadingFailed }[this.#wait]
    );
  }

  #load(): Promise<Steps> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = undefined;
      // Whoever fills in the first step now could not go on: the way without us belongs here.
      this.failed = true;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<Steps> {
    this.#steps = await this.loadSteps();
    this.failed = false;
    this.requestUpdate();
    return this.#steps;
  }

  #showWait(wait: 'none' | 'loading' | 'failed'): void {
    this.#wait = wait;
    this.requestUpdate();
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.withSteps((steps) => steps.next());
  };
}
