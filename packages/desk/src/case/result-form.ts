import type { Lang } from '@damrong/contract';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, nothing, type TemplateResult } from 'lit';
import { UnsavedChanges } from '../app/unsaved-changes.ts';
import { FormController } from '../form/form-controller.ts';
import { inputIssues, type FieldLabels, type ValidationIssue } from '../form/validation-issue.ts';
import { closingWords } from '../locale/closing.ts';
import type { CaseResultInput } from './case-controller.ts';
import { CaseForm } from './case-form.ts';
import { keptClosing } from './kept-closing.ts';
import { resultFiles } from './result-files.ts';

interface ResultDraft {
  readonly result: string;
  readonly note: string;
  /** What becomes of the case afterwards, once that is chosen. */
  readonly close: 'close' | 'keep-open' | undefined;
}

const blank: ResultDraft = { result: '', note: '', close: undefined };

const RESULT_LIMIT = 5000;

const labels: FieldLabels = ({ action: { result, note } }) => ({ result, note });

/**
 * Records what was done about a case.
 * @fires damrong-desk-saved - the centre has accepted the result
 */
export class ResultForm extends CaseForm<CaseResultInput, ResultDraft> {
  protected override readonly form = new FormController<ResultDraft>(this, blank, { labels });
  readonly #files = resultFiles(this);
  /** Which request that has come back the form began with. */
  #keptOf = '';

  constructor() {
    super();
    new UnsavedChanges(this, () => this.#files.isUsed);
  }

  /** For the files. */
  get language(): Lang {
    return this.locale.lang;
  }

  /** Where files are sent: the desk's own origin. */
  get centerUrl(): string {
    return location.origin;
  }

  override get isChanged(): boolean {
    return super.isChanged || this.#files.isUsed;
  }

  protected override get submitLabel(): string {
    return this.locale.action.submitResult;
  }

  override willUpdate(): void {
    const { key, text, note } = keptClosing(this.case, 'closed');
    if (key === this.#keptOf || this.isChanged) return;
    this.#keptOf = key;
    this.form.begin({ ...blank, result: text, note });
  }

  protected override renderFields(): TemplateResult {
    const { action, attachments, shell } = this.locale;
    const filesWords = { ...attachments, add: `${attachments.add} ${shell.optional}` };
    return html`
      ${textareaField({
        ...this.form.field('result'),
        label: action.result,
        hint: action.resultHint,
        limit: RESULT_LIMIT,
        counter: shell.charactersLeft,
        rows: 5,
      })}
      ${this.boxes.below('result', 'result')} ${this.#files.render(filesWords)}
      ${this.#canClose ? this.#after() : nothing}
      ${textareaField({
        ...this.form.field('note'),
        label: action.note,
        hint: action.noteHint,
        optional: shell.optional,
        rows: 3,
      })}
      ${this.boxes.below('note', 'note')}
    `;
  }

  get #canClose(): boolean {
    return this.case.nextStatuses.includes('closed');
  }

  #after(): TemplateResult {
    const { action, lang } = this.locale;
    const { ask, askHint } = closingWords[lang];
    return choiceField({
      ...this.form.field('close'),
      label: action.afterResult,
      choices: [
        this.case.needsApproval
          ? { value: 'close', label: ask, hint: askHint }
          : { value: 'close', label: action.close, hint: action.closeHint },
        { value: 'keep-open', label: action.keepOpen, hint: action.keepOpenHint },
      ],
    });
  }

  protected override async submit(): Promise<string | undefined> {
    const { result, note, close } = this.form.draft;
    const undecided: ValidationIssue = { id: 'close', say: ({ action }) => action.choiceMissing };
    const waits = this.case.needsApproval && close === 'close';
    const saved = await this.form.submit({
      issues: this.#canClose && close === undefined ? [undecided] : [],
      send: async () => {
        const attachments = await this.#files.settled();
        await this.save({
          result,
          close: close === 'close',
          ...(note.trim() === '' ? {} : { note }),
          ...(attachments.length === 0 ? {} : { attachments }),
        });
      },
      toIssues: (error) => this.#toIssues(error),
    });
    if (!saved) return undefined;
    this.#files.leave();
    const { action, lang } = this.locale;
    return waits ? closingWords[lang].asked : action.resultSaved;
  }

  #toIssues(error: unknown): ValidationIssue[] {
    const issues = inputIssues(error, labels);
    if (!issues.some(({ id }) => id === 'attachments')) return issues;
    this.#files.askAgain();
    return [{ id: 'files', say: ({ attachments }) => attachments.fault }];
  }
}
