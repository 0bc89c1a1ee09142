import {
  caseStatuses,
  codeName,
  formatThaiDate,
  type ClosingDecision,
  type OfficerCase,
} from '@damrong/contract';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { formStyles } from '../form/form.styles.ts';
import type { FieldLabels } from '../form/validation-issue.ts';
import { closingWords } from '../locale/closing.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { ClosingInput } from './case-controller.ts';
import { caseProblems, nothingSince, type CaseSince } from './case-since.ts';
import { SavedEvent } from './saved-event.ts';
import { timelineStyles } from './timeline.styles.ts';

const REASON_LIMIT = 2000;

const labels: FieldLabels = ({ lang }) => ({ returnReason: closingWords[lang].reason });

/**
 * A closing that waits for approval, or has come back: what the citizen is to read, and what may be
 * decided about it.
 * @fires damrong-desk-saved - it was decided
 */
export class ClosingPanel extends LitElement {
  static override styles = [...formStyles, badgeStyles, timelineStyles];
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    since: { attribute: false },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare save: (decision: ClosingInput) => Promise<void>;
  /** What others did meanwhile, after a refusal because of it. */
  declare since: CaseSince;
  readonly #form = new FormController(this, { returnReason: '' }, { labels });

  constructor() {
    super();
    this.locale = locales.th;
    this.since = nothingSince;
  }

  override render(): TemplateResult | typeof nothing {
    const { closing, closingRequest: request } = this.case;
    if (closing === null || request === null) return nothing;
    const { lang } = this.locale;
    const text = closingWords[lang];
    const day = formatThaiDate(request.at, lang, 'with-time');
    const isWaiting = closing.state === 'waiting';
    const status = codeName(caseStatuses, request.status, lang);
    return html`<section class="root card" aria-labelledby="closing">
      <h2 id="closing">${text.states[closing.state]}</h2>
      <p class="muted">${text.askedBy(request.by ?? text.colleague, day)}</p>
      ${isWaiting ? html`<p>${text.willBe(status)}</p>` : nothing}
      ${
        request.returned === null
          ? nothing
          : said(
              'internal',
              text.returnedBy(request.returned.by ?? text.colleague),
              request.returned.reason,
            )
      }
      ${
        request.text === null
          ? html`<p>${text.earlierResult}</p>`
          : said('public', text.text, request.text)
      }
      ${said('internal', text.note, request.note)}
      ${isWaiting ? this.#decision() : this.#kept(request.status)}
    </section>`;
  }

  #kept(status: 'closed' | 'rejected'): TemplateResult {
    const { action, lang } = this.locale;
    const form = status === 'closed' ? action.kinds.result : action.kinds.status;
    return html`<p>${closingWords[lang].kept(form)}</p>`;
  }

  #decision(): TemplateResult {
    const { lang, shell } = this.locale;
    const text = closingWords[lang];
    const choices = this.case.closingRequest?.choices ?? [];
    if (!choices.includes('approve')) {
      return html`<p class="muted">${text.paused}</p>
        ${choices.includes('withdraw') ? this.#withdrawal() : nothing}`;
    }
    const isRefusal = this.case.closingRequest?.status === 'rejected';
    return html`<form class="stack screen" novalidate @submit=${this.#onReturn}>
      ${caseProblems(this.#form, this.locale, this.since)}
      <p>
        <button
          class="button"
          type="button"
          aria-disabled=${this.#form.isSaving ? 'true' : nothing}
          @click=${this.#onApprove}
        >
          ${isRefusal ? text.approveRefusal : text.approve}
        </button>
      </p>
      ${textareaField({
        ...this.#form.field('returnReason'),
        label: text.reason,
        hint: text.reasonHint,
        limit: REASON_LIMIT,
        counter: shell.charactersLeft,
        rows: 3,
      })}
      <p>
        <button class="button secondary" aria-disabled=${this.#form.isSaving ? 'true' : nothing}>
          ${text.sendBack}
        </button>
      </p>
    </form>`;
  }

  /** Whoever may settle cases may take one out of the waiting, but nobody approves their own. */
  #withdrawal(): TemplateResult {
    const { lang } = this.locale;
    const text = closingWords[lang];
    return html`<div class="stack screen">
      ${caseProblems(this.#form, this.locale, this.since)}
      <p>
        <button
          class="button secondary"
          type="button"
          aria-disabled=${this.#form.isSaving ? 'true' : nothing}
          @click=${this.#onWithdraw}
        >
          ${text.withdraw}
        </button>
      </p>
    </div>`;
  }

  readonly #onApprove = (): Promise<void> => this.#decide('approve');

  readonly #onWithdraw = (): Promise<void> => this.#decide('withdraw');

  async #onReturn(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.#decide('return');
  }

  async #decide(decision: ClosingDecision): Promise<void> {
    const reason = this.#form.draft.returnReason.trim();
    const isMissing = decision === 'return' && reason === '';
    const saved = await this.#form.submit({
      issues: isMissing
        ? [{ id: 'returnReason', say: ({ lang }) => closingWords[lang].reasonMissing }]
        : [],
      send: () => this.save({ decision, ...(decision === 'return' ? { reason } : {}) }),
    });
    if (!saved) return;
    const text = closingWords[this.locale.lang];
    const done = { approve: text.approved, return: text.sentBack, withdraw: text.withdrawn };
    this.dispatchEvent(new SavedEvent(done[decision]));
  }
}

function said(kind: string, label: string, words: string | null): TemplateResult | typeof nothing {
  if (words === null) return nothing;
  return html`<div class="said ${kind}">
    <p class="label">${label}</p>
    <p class="words">${words}</p>
  </div>`;
}
