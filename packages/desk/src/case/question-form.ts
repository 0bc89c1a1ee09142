import type { OfficerCase } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { inputFaults, type FieldLabels } from '../form/issue-faults.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { AskedQuestionInput } from './case-controller.ts';
import { SavedEvent } from './saved-event.ts';

const QUESTION_LIMIT = 2000;

const otherDays = [3, 7, 14, 30];

const labels: FieldLabels = ({ question: { label, days } }) => ({ question: label, days });

/**
 * Asks the citizen for more about a case.
 * @fires damrong-desk-saved - the citizen can read the question now
 */
export class QuestionForm extends LitElement {
  static override styles = formStyles;
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    words: { state: true },
    days: { state: true },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare save: (question: AskedQuestionInput) => Promise<void>;
  declare words: string;
  /** As chosen; else the days that the centre usually allows. */
  declare days: number | undefined;
  readonly #form = new FormController(this);

  constructor() {
    super();
    this.locale = locales.th;
    this.words = '';
  }

  override render(): TemplateResult {
    const { question: text, shell, action } = this.locale;
    return html`
      <form class="root stack" novalidate @submit=${this.#onSubmit}>
        ${formProblems(this.#form, this.locale)}
        ${this.case.question === 'asked' ? html`<p class="muted">${text.replaces}</p>` : nothing}
        ${textareaField({
          id: 'question',
          label: text.label,
          hint: text.hint,
          error: this.#form.faultOf('question', this.locale),
          value: this.words,
          limit: QUESTION_LIMIT,
          counter: shell.charactersLeft,
          rows: 4,
          onInput: this.#onWords,
        })}
        ${selectField({
          id: 'days',
          label: text.days,
          error: this.#form.faultOf('days', this.locale),
          prompt: text.usual(this.case.answerDays),
          value: this.days === undefined ? '' : String(this.days),
          choices: otherDays.map((days) => ({ value: String(days), label: text.inDays(days) })),
          onChange: this.#onDays,
        })}
        <p>${submitButton(this.#form, text.submit, action.saving)}</p>
      </form>
    `;
  }

  readonly #onWords = (words: string): void => {
    this.words = words;
  };

  readonly #onDays = (chosen: string): void => {
    this.days = chosen === '' ? undefined : Number(chosen);
  };

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { words: question, days } = this;
    const saved = await this.#form.submit({
      faults: [],
      send: () => this.save({ question, ...(days === undefined ? {} : { days }) }),
      toFaults: (error) => inputFaults(error, labels),
    });
    if (!saved) return;
    this.words = '';
    this.days = undefined;
    this.dispatchEvent(new SavedEvent(this.locale.question.saved));
  }
}
