import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, type TemplateResult } from 'lit';
import { FormController } from '../form/form-controller.ts';
import { inputIssues, type FieldLabels } from '../form/validation-issue.ts';
import type { CaseNoteInput } from './case-controller.ts';
import { CaseForm } from './case-form.ts';

const NOTE_LIMIT = 2000;

/** The status form has a `note` of its own. */
const blank = { internalNote: '' };

const labels: FieldLabels = ({ action }) => ({ internalNote: action.note });

/**
 * Writes down what only officers read. It has no field for the citizen, so that nothing can reach
 * the citizen by a slip.
 * @fires damrong-desk-saved - the note stands in the timeline
 */
export class NoteForm extends CaseForm<CaseNoteInput, typeof blank> {
  protected override readonly form = new FormController(this, blank, { labels });

  protected override get submitLabel(): string {
    return this.locale.action.submitNote;
  }

  protected override renderFields(): TemplateResult {
    const { action, shell } = this.locale;
    return html`
      ${textareaField({
        ...this.form.field('internalNote'),
        label: action.note,
        hint: action.addNoteHint,
        limit: NOTE_LIMIT,
        counter: shell.charactersLeft,
        rows: 3,
      })}
      ${this.boxes.below('internalNote', 'note')}
    `;
  }

  protected override async submit(): Promise<string | undefined> {
    const { internalNote: note } = this.form.draft;
    const isEmpty = note.trim() === '';
    const saved = await this.form.submit({
      issues: isEmpty ? [{ id: 'internalNote', say: ({ action }) => action.emptyNote }] : [],
      send: () => this.save({ note }),
      toIssues: (error) =>
        inputIssues(error, labels).map((issue) => ({ ...issue, id: 'internalNote' })),
    });
    return saved ? this.locale.action.noteSaved : undefined;
  }
}
