import { codeName, formatPhone, telephoneHref, type OfficerCase } from '@damrong/contract';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel } from '../form/form-parts.ts';
import type { FieldLabels } from '../form/validation-issue.ts';
import { complainantKindNames } from '../locale/code-lists.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { complainantStyles } from './complainant.styles.ts';
import { SavedEvent } from './saved-event.ts';

const labels: FieldLabels = ({ complainant: { reason } }) => ({ reason });

/**
 * Who complains, as far as this officer may see it.
 * @fires damrong-desk-saved - a confidential complainant was revealed
 */
export class ComplainantPanel extends LitElement {
  static override styles = [...formStyles, complainantStyles];
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    reveal: { attribute: false },
    asking: { state: true },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare reveal: (reason: string) => Promise<void>;
  /** True while the reason for a reveal is being typed. */
  declare asking: boolean;
  readonly #form = new FormController(this, { reason: '' }, { labels });

  constructor() {
    super();
    this.locale = locales.th;
    this.asking = false;
  }

  override render(): TemplateResult {
    const { complainant: text } = this.locale;
    const { complainant } = this.case;
    return html`
      <div class="root stack">
        <p class="mode ${complainant.identity}">${text[complainant.identity]}</p>
        ${complainant.identity === 'anonymous' ? html`<p>${text.anonymousText}</p>` : nothing}
        ${complainant.identity === 'confidential' ? this.#confidential() : nothing}
        ${complainant.identity === 'anonymous' ? nothing : this.#contact()} ${this.#onBehalf()}
      </div>
    `;
  }

  #confidential(): TemplateResult {
    const { complainant: text } = this.locale;
    if (this.case.complainant.revealed) return html`<p class="notice">${text.revealedText}</p>`;
    if (!this.case.canReveal) return html`<p>${text.maskedText} ${text.noRightText}</p>`;
    return html`
      <p>${text.maskedText}</p>
      ${
        this.asking
          ? this.#reasonForm()
          : html`<p class="screen">
              <button class="button secondary" type="button" @click=${this.#onAsk}>
                ${text.reveal}
              </button>
            </p>`
      }
    `;
  }

  #reasonForm(): TemplateResult {
    const { complainant: text } = this.locale;
    return html`
      <form class="stack screen" novalidate @submit=${this.#onSubmit}>
        ${formProblems(this.#form, this.locale)}
        ${textareaField({
          ...this.#form.field('reason'),
          label: text.reason,
          hint: text.reasonHint,
          rows: 2,
        })}
        ${sendOrCancel(this.#form, this.locale, text.revealSubmit, () => {
          void this.#cancel();
        })}
      </form>
    `;
  }

  #contact(): TemplateResult | typeof nothing {
    const { complainant: text, lang } = this.locale;
    const { kind, name, phone, email } = this.case.complainant;
    if (name === null && phone === null && email === null) return nothing;
    return html`
      <dl class="facts">
        ${row(text.name, name ?? text.notGiven)}
        ${kind === null ? nothing : row(text.kind, codeName(complainantKindNames, kind, lang))}
        ${row(text.phone, phone === null ? text.notGiven : this.#phone(phone))}
        ${
          email === null
            ? nothing
            : row(text.email, html`<a href=${`mailto:${email}`} translate="no">${email}</a>`)
        }
      </dl>
    `;
  }

  #onBehalf(): TemplateResult | typeof nothing {
    const { others: text } = this.locale;
    const { onBehalf } = this.case;
    if (onBehalf === null) return nothing;
    const { name, relation, phone, awareness } = onBehalf;
    return html`
      <h3>${text.onBehalf}</h3>
      <dl class="facts">
        ${row(text.behalfName, name)} ${row(text.relation, text.relations[relation])}
        ${phone === null ? nothing : row(text.behalfPhone, this.#phone(phone))}
        ${row(text.awareness, text.awarenesses[awareness])}
      </dl>
    `;
  }

  #phone(phone: string): TemplateResult {
    return html`<a href=${telephoneHref(phone)} translate="no"
      >${formatPhone(phone, this.locale.lang)}</a
    >`;
  }

  async #onAsk(): Promise<void> {
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  async #cancel(): Promise<void> {
    this.asking = false;
    this.#form.begin();
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { reason } = this.#form.draft;
    const revealed = await this.#form.submit({ send: () => this.reveal(reason) });
    if (!revealed) return;
    this.asking = false;
    this.dispatchEvent(new SavedEvent(this.locale.complainant.revealed));
  }
}

function row(label: string, value: string | TemplateResult): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
