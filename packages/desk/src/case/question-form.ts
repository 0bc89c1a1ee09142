import type { OfficerCase } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { submitButton } from '../form/form-parts.ts';
import type { FieldLabels } from '../form/validation-issue.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { AskedQuestionInput } from './case-controller.ts';
import { caseProblems, nothingSince, type CaseSince } from './case-since.ts';
import { SavedEvent } from './saved-event.ts';
import { timelineStyles } from './timeline.styles.ts';

const QUESTION_LIMIT = 2000;

const otherDays = [3, 7, 14, 30];

/** Without days as chosen it is those that the centre usually allows. */
const blank = { question: '', days: '' };

const labels: FieldLabels = ({ question: { label, days } }) => ({ question: label, days });

/**
 * Asks the citizen for more about a case.
 * @fires damrong-desk-saved - the citizen can read the question now
 */
export class QuestionForm extends LitElement {
  static override styles = [...formStyles, badgeStyles, timelineStyles];
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    since: { attribute: false },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare save: (question: AskedQuestionInput) => Promise<void>;
  /** What others did meanwhile, after a refusal because of it. */
  declare since: CaseSince;
  readonly #form = new FormController(this, blank, { labels });

  constructor() {
    super();
    this.locale = locales.th;
    this.since = nothingSince;
  }

  /** Whether something was typed and not saved. */
  get isChanged(): boolean {
    return this.#form.isChanged;
  }

  override render(): TemplateResult {
    const { question: text, shell, action } = this.locale;
    return html`
      <form class="root stack" novalidate @submit=${this.#onSubmit}>
        ${caseProblems(this.#form, this.locale, this.since)}
        ${this.case.question === 'asked' ? html`<p class="muted">${text.replaces}</p>` : nothing}
        ${textareaField({
          ...this.#form.field('question'),
          label: text.label,
          hint: text.hint,
          limit: QUESTION_LIMIT,
          counter: shell.charactersLeft,
          rows: 4,
        })}
        ${selectField({
          ...this.#form.field('days'),
          label: text.days,
          prompt: text.usual(this.case.answerDays),
          choices: otherDays.map((days) => ({ value: String(days), label: text.inDays(days) })),
        })}
        <p>${submitButton(this.#form, text.submit, action.saving)}</p>
      </form>
    `;
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { question, days } = this.#form.draft;
    const saved = await this.#form.submit({
      send: () => this.save({ question, ...(days === '' ? {} : { days: Number(days) }) }),
    });
    if (!saved) return;
    this.dispatchEvent(new SavedEvent(this.locale.question.saved));
  }
}
