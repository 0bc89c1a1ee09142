import { formatThaiDate, isSettled, type CaseHold, type OfficerCase } from '@damrong/contract';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { inputIssues, type FieldLabels } from '../form/validation-issue.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { keepingWords } from '../locale/keeping.ts';
import { SavedEvent } from './saved-event.ts';

const REASON_LIMIT = 500;
const REASON_LEAST = 10;

const labels: FieldLabels = ({ lang }) => ({ keepingReason: keepingWords[lang].reason });

/**
 * Whether a case is kept from erasure, by whom and why, and the way to propose that what it says ends.
 * @fires damrong-desk-saved - a hold was placed or lifted, or an erasure proposed
 */
export class KeepingPanel extends LitElement {
  static override styles = formStyles;
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    mayPropose: { attribute: false },
    hold: { attribute: false },
    propose: { attribute: false },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare mayPropose: boolean;
  declare hold: (change: { held: boolean; reason: string }) => Promise<void>;
  declare propose: (reason: string) => Promise<void>;
  readonly #form = new FormController(this, { keepingReason: '' }, { labels });

  constructor() {
    super();
    this.locale = locales.th;
    this.mayPropose = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { holds, canHold, erasedAt, status } = this.case;
    const isHeld = holds.some(({ lifted }) => lifted === null);
    const canPropose = this.mayPropose && erasedAt === null && isSettled(status) && !isHeld;
    if (holds.length === 0 && !canHold && !canPropose) return nothing;
    const { lang, shell } = this.locale;
    const text = keepingWords[lang];
    return html`<div class="root">
      <section class="card stack" aria-labelledby="keeping">
        <h2 id="keeping">${text.panel}</h2>
        ${holds.map((one) => this.#hold(one))}
        ${
          canHold || canPropose
            ? html`<form class="stack screen" novalidate @submit=${this.#onSubmit}>
                ${canHold ? html`<p class="muted">${text.holdWords}</p>` : nothing}
                ${formProblems(this.#form, this.locale, 3)}
                ${textareaField({
                  ...this.#form.field('keepingReason'),
                  label: text.reason,
                  hint: canHold ? text.holdHint : text.proposeHint,
                  limit: REASON_LIMIT,
                  counter: shell.charactersLeft,
                  rows: 2,
                })}
                <p>
                  ${
                    canHold
                      ? html`<button
                          class="button secondary"
                          type="button"
                          @click=${() => this.#setHold(!isHeld)}
                        >
                          ${isHeld ? text.lift : text.place}
                        </button>`
                      : nothing
                  }
                  ${
                    canPropose
                      ? html`<button
                          class="button secondary"
                          type="button"
                          @click=${this.#onPropose}
                        >
                          ${text.propose}
                        </button>`
                      : nothing
                  }
                </p>
              </form>`
            : nothing
        }
      </section>
    </div>`;
  }

  #hold({ by, at, reason, lifted }: CaseHold): TemplateResult {
    const { lang } = this.locale;
    const text = keepingWords[lang];
    const day = (moment: string) => formatThaiDate(moment, lang, 'with-time');
    return html`<p>
      ${text.heldBy(by, day(at))}${reason === null ? '' : `: ${reason}`}
      ${
        lifted === null
          ? nothing
          : html`<br />${text.liftedBy(lifted.by, day(lifted.at))}${lifted.reason === null ? '' : `: ${lifted.reason}`}`
      }
    </p>`;
  }

  /** The Enter key does neither of the two: which is meant is said by a button. */
  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
  };

  readonly #onPropose = (): Promise<void> =>
    this.#send(keepingWords[this.locale.lang].proposed, (reason) => this.propose(reason));

  #setHold(held: boolean): Promise<void> {
    const text = keepingWords[this.locale.lang];
    return this.#send(held ? text.placed : text.lifted, (reason) => this.hold({ held, reason }));
  }

  async #send(done: string, send: (reason: string) => Promise<void>): Promise<void> {
    const reason = this.#form.draft.keepingReason.trim();
    const saved = await this.#form.submit({
      issues:
        reason.length < REASON_LEAST
          ? [{ id: 'keepingReason', say: ({ lang }) => keepingWords[lang].reasonMissing }]
          : [],
      send: () => send(reason),
      toIssues: (error) =>
        inputIssues(error, labels).map((issue) => ({ ...issue, id: 'keepingReason' })),
    });
    if (!saved) return;
    this.#form.begin();
    this.dispatchEvent(new SavedEvent(done));
  }
}
