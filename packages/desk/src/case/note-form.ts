import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { submitButton } from '../form/form-parts.ts';
import { inputIssues, type FieldLabels } from '../form/validation-issue.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { CaseNoteInput } from './case-controller.ts';
import { caseProblems, nothingSince, type CaseSince } from './case-since.ts';
import { SavedEvent } from './saved-event.ts';
import { timelineStyles } from './timeline.styles.ts';

const NOTE_LIMIT = 2000;

/** The status form has a `note` of its own. */
const blank = { internalNote: '' };

const labels: FieldLabels = ({ action }) => ({ internalNote: action.note });

/**
 * Writes down what only officers read. It has no field for the citizen, so that nothing can reach
 * the citizen by a slip.
 * @fires damrong-desk-saved - the note stands in the timeline
 */
export class NoteForm extends LitElement {
  static override styles = [...formStyles, badgeStyles, timelineStyles];
  static override properties = {
    locale: { attribute: false },
    save: { attribute: false },
    since: { attribute: false },
  };

  declare locale: Locale;
  declare save: (note: CaseNoteInput) => Promise<void>;
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
    const { action, shell } = this.locale;
    return html`
      <form class="root stack" novalidate @submit=${this.#onSubmit}>
        ${caseProblems(this.#form, this.locale, this.since)}
        ${textareaField({
          ...this.#form.field('internalNote'),
          label: action.note,
          hint: action.addNoteHint,
          limit: NOTE_LIMIT,
          counter: shell.charactersLeft,
          rows: 3,
        })}
        <p>${submitButton(this.#form, action.submitNote, action.saving)}</p>
      </form>
    `;
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { internalNote: note } = this.#form.draft;
    const isEmpty = note.trim() === '';
    const saved = await this.#form.submit({
      issues: isEmpty ? [{ id: 'internalNote', say: ({ action }) => action.emptyNote }] : [],
      send: () => this.save({ note }),
      toIssues: (error) =>
        inputIssues(error, labels).map((issue) => ({ ...issue, id: 'internalNote' })),
    });
    if (!saved) return;
    this.dispatchEvent(new SavedEvent(this.locale.action.noteSaved));
  }
}
