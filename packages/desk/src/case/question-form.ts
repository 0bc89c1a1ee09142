import { selectField } from '@damrong/widgets/field/select-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, nothing, type TemplateResult } from 'lit';
import { FormController } from '../form/form-controller.ts';
import type { FieldLabels } from '../form/validation-issue.ts';
import type { AskedQuestionInput } from './case-controller.ts';
import { CaseForm } from './case-form.ts';

const QUESTION_LIMIT = 2000;

const otherDays = [3, 7, 14, 30];

/** Without days as chosen it is those that the centre usually allows. */
const blank = { question: '', days: '' };

const labels: FieldLabels = ({ question: { label, days } }) => ({ question: label, days });

/**
 * Asks the citizen for more about a case.
 * @fires damrong-desk-saved - the citizen can read the question now
 */
export class QuestionForm extends CaseForm<AskedQuestionInput, typeof blank> {
  protected override readonly form = new FormController(this, blank, { labels });

  protected override get submitLabel(): string {
    return this.locale.question.submit;
  }

  protected override renderFields(): TemplateResult {
    const { question: text, shell } = this.locale;
    return html`
      ${this.case.question === 'asked' ? html`<p class="muted">${text.replaces}</p>` : nothing}
      ${textareaField({
        ...this.form.field('question'),
        label: text.label,
        hint: text.hint,
        limit: QUESTION_LIMIT,
        counter: shell.charactersLeft,
        rows: 4,
      })}
      ${this.boxes.below('question', 'question')}
      ${selectField({
        ...this.form.field('days'),
        label: text.days,
        prompt: text.usual(this.case.answerDays),
        choices: otherDays.map((days) => ({ value: String(days), label: text.inDays(days) })),
      })}
    `;
  }

  protected override async submit(): Promise<string | undefined> {
    const { question, days } = this.form.draft;
    const saved = await this.form.submit({
      send: () => this.save({ question, ...(days === '' ? {} : { days: Number(days) }) }),
    });
    return saved ? this.locale.question.saved : undefined;
  }
}
