import type { Lang, OfficerCase } from '@damrong/contract';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { FormController, type FieldFault } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { inputFaults, type FieldLabels } from '../form/issue-faults.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { CaseResultInput } from './case-controller.ts';
import { ResultFiles } from './result-files.ts';
import { SavedEvent } from './saved-event.ts';

interface ResultDraft {
  readonly result: string;
  readonly note: string;
  readonly after: 'close' | 'keep-open' | undefined;
}

const emptyDraft: ResultDraft = { result: '', note: '', after: undefined };

const RESULT_LIMIT = 5000;

const labels: FieldLabels = ({ action: { result, note } }) => ({ result, note });

/**
 * Records what was done about a case.
 * @fires damrong-desk-saved - the centre has accepted the result
 */
export class ResultForm extends LitElement {
  static override styles = formStyles;
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    draft: { state: true },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare save: (result: CaseResultInput) => Promise<void>;
  declare draft: ResultDraft;
  readonly #form = new FormController(this);
  readonly #files = new ResultFiles(this);

  constructor() {
    super();
    this.locale = locales.th;
    this.draft = emptyDraft;
  }

  /** For the files. */
  get language(): Lang {
    return this.locale.lang;
  }

  /** Where files are sent: the desk's own origin. */
  get centerUrl(): string {
    return location.origin;
  }

  override render(): TemplateResult {
    const { action, shell } = this.locale;
    return html`
      <form class="root stack" novalidate @submit=${this.#onSubmit}>
        ${formProblems(this.#form, this.locale)}
        ${textareaField({
          ...this.#field('result'),
          label: action.result,
          hint: action.resultHint,
          limit: RESULT_LIMIT,
          counter: shell.charactersLeft,
          rows: 5,
        })}
        ${this.#files.render(this.locale)} ${this.#canClose ? this.#after() : nothing}
        ${textareaField({
          ...this.#field('note'),
          label: action.note,
          hint: action.noteHint,
          optional: shell.optional,
          rows: 3,
        })}
        <p>${submitButton(this.#form, action.submitResult, action.saving)}</p>
      </form>
    `;
  }

  get #canClose(): boolean {
    return this.case.nextStatuses.includes('closed');
  }

  #after(): TemplateResult {
    const { action } = this.locale;
    return choiceField({
      id: 'close',
      label: action.afterResult,
      error: this.#form.faultOf('close', this.locale),
      value: this.draft.after,
      choices: [
        { value: 'close', label: action.close, hint: action.closeHint },
        { value: 'keep-open', label: action.keepOpen, hint: action.keepOpenHint },
      ],
      onChange: (after) => {
        this.draft = { ...this.draft, after };
      },
    });
  }

  #field(id: 'result' | 'note') {
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
    const { result, note, after } = this.draft;
    const undecided: FieldFault = { id: 'close', say: ({ action }) => action.choiceMissing };
    const saved = await this.#form.submit({
      faults: this.#canClose && after === undefined ? [undecided] : [],
      send: async () => {
        const attachments = await this.#files.settled();
        await this.save({
          result,
          close: after === 'close',
          ...(note.trim() === '' ? {} : { note }),
          ...(attachments.length === 0 ? {} : { attachments }),
        });
      },
      toFaults: (error) => this.#toFaults(error),
    });
    if (!saved) return;
    this.#files.leave();
    this.draft = emptyDraft;
    this.dispatchEvent(new SavedEvent(this.locale.action.resultSaved));
  }

  #toFaults(error: unknown): FieldFault[] {
    const faults = inputFaults(error, labels);
    if (!faults.some(({ id }) => id === 'attachments')) return faults;
    this.#files.askAgain();
    return [{ id: 'files', say: ({ attachments }) => attachments.fault }];
  }
}
