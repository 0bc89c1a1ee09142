import { caseStatuses, codeName, type OfficerCase } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { submitButton } from '../form/form-parts.ts';
import type { FieldLabels } from '../form/validation-issue.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { StatusChangeInput } from './case-controller.ts';
import {
  checkStatusDraft,
  emptyStatusDraft,
  offeredStatuses,
  toStatusChange,
} from './status-change.ts';
import { caseProblems, nothingSince, type CaseSince } from './case-since.ts';
import { SavedEvent } from './saved-event.ts';
import { timelineStyles } from './timeline.styles.ts';

const labels: FieldLabels = ({ action: { note, publicNote, status } }) => ({
  note,
  publicNote,
  status,
});

/**
 * Moves a case on.
 * @fires damrong-desk-saved - the centre has accepted the new status
 */
export class StatusForm extends LitElement {
  static override styles = [...formStyles, badgeStyles, timelineStyles];
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    since: { attribute: false },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare save: (change: StatusChangeInput) => Promise<void>;
  /** What others did meanwhile, after a refusal because of it. */
  declare since: CaseSince;
  readonly #form = new FormController(this, emptyStatusDraft, { labels });

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
    const { action, shell } = this.locale;
    const { status } = this.#form.draft;
    return html`
      <form class="root stack" novalidate @submit=${this.#onSubmit}>
        ${caseProblems(this.#form, this.locale, this.since)} ${this.#status()}
        ${textareaField({
          ...this.#form.field('note'),
          label: action.note,
          hint: action.noteHint,
          optional: shell.optional,
          rows: 3,
        })}
        ${textareaField({
          ...this.#form.field('publicNote'),
          label: action.publicNote,
          hint: action.publicNoteHint,
          optional: status === 'rejected' ? undefined : shell.optional,
          rows: 3,
        })}
        <p>${submitButton(this.#form, action.submitStatus, action.saving)}</p>
      </form>
    `;
  }

  #status(): TemplateResult {
    const { action, lang } = this.locale;
    return selectField({
      ...this.#form.field('status'),
      label: action.status,
      prompt: action.statusPrompt,
      choices: offeredStatuses(this.case.nextStatuses).map((value) => ({
        value,
        label: codeName(caseStatuses, value, lang),
      })),
    });
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { draft } = this.#form;
    const { status } = draft;
    const saved = await this.#form.submit({
      issues: checkStatusDraft(draft, this.case.status),
      send: async () => {
        if (status !== '') await this.save(toStatusChange({ ...draft, status }));
      },
    });
    if (!saved || status === '') return;
    const name = codeName(caseStatuses, status, this.locale.lang);
    this.dispatchEvent(new SavedEvent(this.locale.action.statusSaved(name)));
  }
}
