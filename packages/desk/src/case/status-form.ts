import { caseStatuses, codeName } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, nothing, type TemplateResult } from 'lit';
import { FormController } from '../form/form-controller.ts';
import type { FieldLabels } from '../form/validation-issue.ts';
import { closingWords } from '../locale/closing.ts';
import type { StatusChangeInput } from './case-controller.ts';
import { CaseForm } from './case-form.ts';
import { keptClosing } from './kept-closing.ts';
import {
  checkStatusDraft,
  emptyStatusDraft,
  offeredStatuses,
  toStatusChange,
  type StatusDraft,
} from './status-change.ts';

const labels: FieldLabels = ({ action: { note, publicNote, status } }) => ({
  note,
  publicNote,
  status,
});

/**
 * Moves a case on.
 * @fires damrong-desk-saved - the centre has accepted the new status
 */
export class StatusForm extends CaseForm<StatusChangeInput, StatusDraft> {
  protected override readonly form = new FormController(this, emptyStatusDraft, { labels });
  /** Which request that has come back the form began with. */
  #keptOf = '';

  override willUpdate(): void {
    const { key, text: publicNote, note } = keptClosing(this.case, 'rejected');
    if (key === this.#keptOf || this.isChanged) return;
    this.#keptOf = key;
    this.form.begin(key === '' ? emptyStatusDraft : { status: 'rejected', note, publicNote });
  }

  protected override get submitLabel(): string {
    return this.locale.action.submitStatus;
  }

  protected override renderFields(): TemplateResult {
    const { action, shell } = this.locale;
    const { status } = this.form.draft;
    return html`
      ${this.#status()}
      ${textareaField({
        ...this.form.field('note'),
        label: action.note,
        hint: action.noteHint,
        optional: shell.optional,
        rows: 3,
      })}
      ${this.boxes.below('note', 'note')}
      ${textareaField({
        ...this.form.field('publicNote'),
        label: action.publicNote,
        hint: action.publicNoteHint,
        optional: status === 'rejected' ? undefined : shell.optional,
        rows: 3,
      })}
      ${this.boxes.below('publicNote', status === 'rejected' ? 'refusal' : 'message')}
      ${
        status === 'rejected' && this.case.needsApproval
          ? html`<p class="panel">${closingWords[this.locale.lang].askHint}</p>`
          : nothing
      }
    `;
  }

  #status(): TemplateResult {
    const { action, lang } = this.locale;
    return selectField({
      ...this.form.field('status'),
      label: action.status,
      prompt: action.statusPrompt,
      choices: offeredStatuses(this.case.nextStatuses).map((value) => ({
        value,
        label: codeName(caseStatuses, value, lang),
      })),
    });
  }

  protected override async submit(): Promise<string | undefined> {
    const { draft } = this.form;
    const { status } = draft;
    const waits = this.case.needsApproval && status === 'rejected';
    const saved = await this.form.submit({
      issues: checkStatusDraft(draft, this.case.status),
      send: async () => {
        if (status !== '') await this.save(toStatusChange({ ...draft, status }));
      },
    });
    if (!saved || status === '') return undefined;
    const { action, lang } = this.locale;
    const name = codeName(caseStatuses, status, lang);
    return waits ? closingWords[lang].asked : action.statusSaved(name);
  }
}
