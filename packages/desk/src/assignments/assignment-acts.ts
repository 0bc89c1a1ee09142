import { assignmentRules, type Assignment, type AssignmentMove } from '@damrong/contract';
import { isConflictError, type SeenAssignment } from '@damrong/sdk';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { SavedEvent } from '../case/saved-event.ts';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel } from '../form/form-parts.ts';
import { entryStyles } from '../accounts/entry.styles.ts';
import { inputIssues, type FieldLabels } from '../form/validation-issue.ts';
import { noDay } from '../form/typed-day.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { answerDayField, readAnswerDay } from './answer-day.ts';
import { assignmentStyles } from './assignment.styles.ts';

/** What is sent about an assignment. */
export interface MoveInput {
  readonly move: AssignmentMove;
  readonly text?: string;
  readonly dueOn?: string;
}

const TEXT_LIMIT = 5000;

/** Steps of the centre that may set another day for the answer. */
const dated: readonly AssignmentMove[] = ['chase', 'revise'];

const labels: FieldLabels = ({ assignments }) => ({
  text: assignments.text,
  dueOn: assignments.dueOn,
});

/**
 * What this officer may do about an assignment next.
 * @fires damrong-desk-saved - a step was made
 */
export class AssignmentActs extends LitElement {
  static override styles = [...formStyles, entryStyles, assignmentStyles];
  static override properties = {
    assignment: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    chosen: { state: true },
  };

  declare assignment: Assignment;
  declare locale: Locale;
  declare save: (seen: SeenAssignment, input: MoveInput) => Promise<void>;
  /** The step whose words are being written. */
  declare chosen: AssignmentMove | undefined;
  readonly #form = new FormController(this, { text: '', dueOn: noDay }, { labels });

  constructor() {
    super();
    this.locale = locales.th;
  }

  override render(): TemplateResult {
    const { assignments: text } = this.locale;
    const { moves } = this.assignment;
    return html`<div class="root screen">
      ${
        this.chosen === undefined
          ? html`${formProblems(this.#form, this.locale)}
              <p class="actions">
                ${moves.map(
                  (move) =>
                    html`<button
                      class="button secondary"
                      id=${`move-${move}`}
                      type="button"
                      @click=${() => this.#choose(move)}
                    >
                      ${text.moves[move]}
                    </button>`,
                )}
              </p>`
          : this.#writing(this.chosen)
      }
    </div>`;
  }

  #writing(move: AssignmentMove): TemplateResult {
    const { assignments: text, shell } = this.locale;
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#send(move);
    };
    return html`<form class="stack" novalidate aria-label=${text.moves[move]} @submit=${submit}>
      ${formProblems(this.#form, this.locale)}
      ${
        isOffered(this.assignment, move)
          ? nothing
          : html`<p class="notice">${text.changedMeanwhile}</p>`
      }
      ${textareaField({
        ...this.#form.field('text'),
        label: `${text.moves[move]}: ${text.text}`,
        limit: TEXT_LIMIT,
        counter: shell.charactersLeft,
        ...(needsText(move) ? {} : { optional: shell.optional }),
        rows: 3,
      })}
      ${
        dated.includes(move)
          ? answerDayField(
              {
                typed: this.#form.draft.dueOn,
                error: this.#form.errorOf('dueOn'),
                onInput: (dueOn) => {
                  this.#form.change({ dueOn });
                },
              },
              this.locale,
            )
          : nothing
      }
      ${sendOrCancel(this.#form, this.locale, text.moves[move], () => {
        this.#form.begin();
        void this.#leave(move);
      })}
    </form>`;
  }

  async #choose(move: AssignmentMove): Promise<void> {
    this.#form.begin();
    this.chosen = move;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  async #leave(move: AssignmentMove): Promise<void> {
    this.chosen = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#move-${move}`)?.focus();
  }

  async #send(move: AssignmentMove): Promise<void> {
    const text = this.#form.draft.text.trim();
    const { assignments } = this.locale;
    const { dueOn, issues } = readAnswerDay(this.#form.draft.dueOn);
    if (needsText(move) && text === '') {
      issues.unshift({ id: 'text', say: ({ assignments: words }) => words.textMissing });
    }
    const isSaved = await this.#form.submit({
      issues,
      send: () =>
        this.save(this.assignment, {
          move,
          ...(text === '' ? {} : { text }),
          ...(dueOn === undefined ? {} : { dueOn }),
        }),
      toIssues: (error) =>
        isConflictError(error)
          ? [{ id: 'text', say: ({ assignments: words }) => words.changedMeanwhile }]
          : inputIssues(error, labels),
    });
    if (!isSaved) return;
    this.chosen = undefined;
    const words = assignments.done(assignments.moves[move], this.assignment.recipientName);
    this.dispatchEvent(new SavedEvent(words));
  }
}

function needsText(move: AssignmentMove): boolean {
  return assignmentRules.some((rule) => rule.move === move && rule.requiresText);
}

function isOffered({ moves }: Assignment, move: AssignmentMove): boolean {
  return moves.includes(move);
}
