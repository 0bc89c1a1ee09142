import type { QuarantineDecisionInput, QuarantineOutcome } from '@damrong/contract';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, type TemplateResult } from 'lit';
import { SavedEvent } from '../case/saved-event.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel, submitButton } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import type { FieldLabels } from '../form/validation-issue.ts';
import { locales, type Locale } from '../locale/locale.ts';

const REASON_LIMIT = 500;

interface ReasonDraft {
  /** As typed; else the usual words. */
  readonly reason?: string;
}

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
  };

  /** The cases to decide about; at least one. */
  declare numbers: readonly string[];
  declare locale: Locale;
  declare decide: (decision: QuarantineDecisionInput) => Promise<QuarantineOutcome>;
  /** True while the reason for setting aside is being written. */
  declare asking: boolean;
  readonly #form = new FormController<ReasonDraft>(this, {}, { labels });

  constructor() {
    super();
    this.numbers = [];
    this.locale = locales.th;
    this.asking = false;
  }

  /** Whether something was typed and not saved. */
  get isChanged(): boolean {
    return this.#form.isChanged;
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
          ...this.#form.field('reason'),
          value: this.#words,
          label: text.reason,
          hint: text.reasonHint,
          limit: REASON_LIMIT,
          counter: shell.charactersLeft,
          rows: 6,
        })}
        ${sendOrCancel(this.#form, this.locale, text.setAsideSubmit(this.numbers.length), () => {
          void this.#cancel();
        })}
      </form>
    `;
  }

  get #words(): string {
    return this.#form.draft.reason ?? this.locale.quarantine.usualReason;
  }

  async #onAsk(): Promise<void> {
    this.#form.begin();
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  async #cancel(): Promise<void> {
    this.#form.begin();
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
      send: async () => {
        outcome = await this.decide(decision);
      },
    });
    if (!isDone) return;
    this.asking = false;
    const { decided, unchanged } = outcome;
    const done = decision.decision === 'release' ? text.released : text.asideDone;
    const words = [done(decided.length)];
    if (unchanged.length > 0) words.push(text.unchanged(unchanged.length));
    this.dispatchEvent(new SavedEvent(words.join(' · ')));
  }
}
