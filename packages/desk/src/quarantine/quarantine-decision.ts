import type { QuarantineDecisionInput, QuarantineOutcome } from '@damrong/contract';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, type TemplateResult } from 'lit';
import { SavedEvent } from '../case/saved-event.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel, submitButton } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { inputFaults, type FieldLabels } from '../form/issue-faults.ts';
import { locales, type Locale } from '../locale/locale.ts';

const REASON_LIMIT = 500;

const labels: FieldLabels = ({ quarantine: { reason } }) => ({ reason });

/**
 * Decides about cases that a flood had held.
 * @fires damrong-desk-saved - it is decided
 */
export class QuarantineDecision extends LitElement {
  static override styles = formStyles;
  static override properties = {
    numbers: { attribute: false },
    locale: { attribute: false },
    decide: { attribute: false },
    asking: { state: true },
    reason: { state: true },
  };

  /** The cases to decide about; at least one. */
  declare numbers: readonly string[];
  declare locale: Locale;
  declare decide: (decision: QuarantineDecisionInput) => Promise<QuarantineOutcome>;
  /** True while the reason for setting aside is being written. */
  declare asking: boolean;
  /** As typed; else the usual words. */
  declare reason: string | undefined;
  readonly #form = new FormController(this);

  constructor() {
    super();
    this.numbers = [];
    this.locale = locales.th;
    this.asking = false;
  }

  override render(): TemplateResult {
    return html`<div class="root">${this.asking ? this.#reasonForm() : this.#choice()}</div>`;
  }

  #choice(): TemplateResult {
    const { quarantine: text, action } = this.locale;
    return html`
      <form class="stack" novalidate @submit=${this.#onRelease}>
        ${formProblems(this.#form, this.locale)}
        <p class="actions">
          ${submitButton(this.#form, text.release, action.saving)}
          <button class="button secondary" type="button" @click=${this.#onAsk}>
            ${text.setAside}
          </button>
        </p>
      </form>
    `;
  }

  #reasonForm(): TemplateResult {
    const { quarantine: text, shell } = this.locale;
    return html`
      <form class="stack" novalidate @submit=${this.#onSetAside}>
        ${formProblems(this.#form, this.locale)}
        ${textareaField({
          id: 'reason',
          label: text.reason,
          hint: text.reasonHint,
          error: this.#form.faultOf('reason', this.locale),
          value: this.#words,
          limit: REASON_LIMIT,
          counter: shell.charactersLeft,
          rows: 6,
          onInput: (words) => {
            this.reason = words;
          },
        })}
        ${sendOrCancel(this.#form, this.locale, text.setAsideSubmit(this.numbers.length), () => {
          void this.#cancel();
        })}
      </form>
    `;
  }

  get #words(): string {
    return this.reason ?? this.locale.quarantine.usualReason;
  }

  async #onAsk(): Promise<void> {
    this.#form.clear();
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  async #cancel(): Promise<void> {
    this.#form.clear();
    this.asking = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.secondary')?.focus();
  }

  #onRelease(event: SubmitEvent): void {
    event.preventDefault();
    void this.#send({ decision: 'release', numbers: [...this.numbers] });
  }

  #onSetAside(event: SubmitEvent): void {
    event.preventDefault();
    void this.#send({ decision: 'spam', numbers: [...this.numbers], reason: this.#words });
  }

  async #send(decision: QuarantineDecisionInput): Promise<void> {
    const { quarantine: text } = this.locale;
    let outcome: QuarantineOutcome = { decided: [], unchanged: [] };
    const isDone = await this.#form.submit({
      faults: [],
      send: async () => {
        outcome = await this.decide(decision);
      },
      toFaults: (error) => inputFaults(error, labels),
    });
    if (!isDone) return;
    this.asking = false;
    this.reason = undefined;
    const { decided, unchanged } = outcome;
    const done = decision.decision === 'release' ? text.released : text.asideDone;
    const words = [done(decided.length)];
    if (unchanged.length > 0) words.push(text.unchanged(unchanged.length));
    this.dispatchEvent(new SavedEvent(words.join(' · ')));
  }
}
