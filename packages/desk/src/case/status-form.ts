import { caseStatuses, codeName, type OfficerCase, type OfficerRole } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { inputFaults, type FieldLabels } from '../form/issue-faults.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { StatusChangeInput } from './case-controller.ts';
import {
  checkStatusDraft,
  emptyStatusDraft,
  needsAgency,
  offeredStatuses,
  toStatusChange,
  type StatusDraft,
} from './status-change.ts';
import { SavedEvent } from './saved-event.ts';

const labels: FieldLabels = ({ action: { agency, note, publicNote, status } }) => ({
  agency,
  note,
  publicNote,
  status,
});

/**
 * Moves a case on.
 * @fires damrong-desk-saved - the centre has accepted the new status
 */
export class StatusForm extends LitElement {
  static override styles = formStyles;
  static override properties = {
    case: { attribute: false },
    officerRole: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    draft: { state: true },
  };

  declare case: OfficerCase;
  declare officerRole: OfficerRole;
  declare locale: Locale;
  declare save: (change: StatusChangeInput) => Promise<void>;
  declare draft: StatusDraft;
  readonly #form = new FormController(this);

  constructor() {
    super();
    this.locale = locales.th;
    this.draft = emptyStatusDraft;
  }

  override render(): TemplateResult {
    const { action } = this.locale;
    return html`
      <form class="root stack" novalidate @submit=${this.#onSubmit}>
        ${formProblems(this.#form, this.locale)} ${this.#status()}
        ${needsAgency(this.draft.status) ? this.#agency() : nothing}
        ${textareaField({
          ...this.#field('note'),
          label: action.note,
          hint: action.noteHint,
          optional: this.locale.shell.optional,
          rows: 3,
        })}
        ${textareaField({
          ...this.#field('publicNote'),
          label: action.publicNote,
          hint: action.publicNoteHint,
          optional: this.draft.status === 'rejected' ? undefined : this.locale.shell.optional,
          rows: 3,
        })}
        <p>${submitButton(this.#form, action.submitStatus, action.saving)}</p>
      </form>
    `;
  }

  #status(): TemplateResult {
    const { action, lang } = this.locale;
    return selectField({
      id: 'status',
      label: action.status,
      error: this.#form.faultOf('status', this.locale),
      prompt: action.statusPrompt,
      value: this.draft.status,
      choices: offeredStatuses(this.case.nextStatuses).map((value) => ({
        value,
        label: codeName(caseStatuses, value, lang),
      })),
      onChange: (status) => {
        this.draft = { ...this.draft, status };
      },
    });
  }

  #agency(): TemplateResult {
    const { action } = this.locale;
    return textField({ ...this.#field('agency'), label: action.agency, hint: action.agencyHint });
  }

  #field(id: 'agency' | 'note' | 'publicNote') {
    return {
      id,
      value: this.draft[id],
      error: this.#form.faultOf(id, this.locale),
      onInput: (value: string) => {
        this.draft = { ...this.draft, [id]: value };
      },
    };
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { draft } = this;
    const { status } = draft;
    const saved = await this.#form.submit({
      faults: checkStatusDraft(draft, this.case.status, this.officerRole),
      send: async () => {
        if (status !== '') await this.save(toStatusChange({ ...draft, status }));
      },
      toFaults: (error) => inputFaults(error, labels),
    });
    if (!saved || status === '') return;
    this.draft = emptyStatusDraft;
    const name = codeName(caseStatuses, status, this.locale.lang);
    this.dispatchEvent(new SavedEvent(this.locale.action.statusSaved(name)));
  }
}
