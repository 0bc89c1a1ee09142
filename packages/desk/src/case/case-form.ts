import type { OfficerCase } from '@damrong/contract';
import { html, LitElement, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { formStyles } from '../form/form.styles.ts';
import { DraftSaver } from '../form/draft-saver.ts';
import type { FormController } from '../form/form-controller.ts';
import type { SavedDrafts } from '../form/saved-drafts.ts';
import { submitButton } from '../form/form-parts.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { AnswerBoxes } from './answer-boxes.ts';
import { answerStyles } from './answer.styles.ts';
import type { AnswerHelp } from './answer-help.ts';
import { caseProblems, nothingSince, type CaseSince } from './case-since.ts';
import { SavedEvent } from './saved-event.ts';
import { timelineStyles } from './timeline.styles.ts';

/**
 * A form of the case page. It keeps what was typed until the centre has accepted it, and shows what
 * others did meanwhile.
 * @fires damrong-desk-saved - the centre has accepted it
 */
export abstract class CaseForm<Input, Draft extends object> extends LitElement {
  static override styles = [...formStyles, badgeStyles, timelineStyles, answerStyles];
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    since: { attribute: false },
    answers: { attribute: false },
    drafts: { attribute: false },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare save: (input: Input) => Promise<void>;
  /** What others did meanwhile, after a refusal because of it. */
  declare since: CaseSince;
  /** Templates for what is written; none where the form has no box for them. */
  declare answers: AnswerHelp | undefined;
  /** Where what is typed is kept until it is sent; not at all without it. */
  declare drafts: SavedDrafts | undefined;
  protected readonly saver = new DraftSaver<Draft>(this, {
    drafts: () => this.drafts,
    form: () => this.localName.replace(/^damrong-desk-|-form$/g, ''),
    draft: () => this.form.draft,
    isTouched: () => this.form.isChanged,
    use: (draft) => {
      this.form.change(draft);
    },
    clear: () => {
      this.form.begin();
    },
  });
  /** Templates of each box, by its field's id. */
  protected readonly boxes = new AnswerBoxes(this, () => this.form);
  protected abstract readonly form: FormController<Draft>;

  constructor() {
    super();
    this.locale = locales.th;
    this.since = nothingSince;
    this.answers = undefined;
    this.drafts = undefined;
  }

  /** Whether something was typed and not saved. */
  get isChanged(): boolean {
    return this.form.isChanged;
  }

  override render(): TemplateResult {
    return html`
      <form class="root stack" novalidate @submit=${this.#onSubmit}>
        ${caseProblems(this.form, this.locale, this.since)} ${this.saver.render()}
        ${this.renderFields()}
        <p>${submitButton(this.form, this.submitLabel, this.locale.action.saving)}</p>
      </form>
      ${this.boxes.render()}
    `;
  }

  protected abstract renderFields(): TemplateResult;

  protected abstract get submitLabel(): string;

  /** @returns what is said once the centre has accepted it; undefined when it has not */
  protected abstract submit(): Promise<string | undefined>;

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.form.isSaving || !(await this.boxes.maySend())) return;
    const said = await this.submit();
    if (said !== undefined) this.dispatchEvent(new SavedEvent(said));
  }
}
