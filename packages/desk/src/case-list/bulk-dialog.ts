import { englishMonths, thaiMonths, type ColleagueList } from '@damrong/contract';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { dateField } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../app/desk.ts';
import { isCaseChanged } from '../app/failure.ts';
import { UnsavedChanges } from '../app/unsaved-changes.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import type { FieldLabels } from '../form/validation-issue.ts';
import { bulkWords } from '../locale/bulk.ts';
import { urgencyNames } from '../locale/code-lists.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { blankBulk, bulkAct, type BulkDraft } from './bulk-action.ts';
import { bulkDialogStyles } from './bulk-dialog.styles.ts';
import { bulkResults } from './bulk-results.ts';
import { BulkRun } from './bulk-run.ts';
import type { Chosen } from './chosen-cases.ts';

const labels: FieldLabels = ({ lang }) => ({
  dueOn: bulkWords[lang].due,
  note: bulkWords[lang].note,
});

/** Asks what is to be done to the chosen cases, does it, and tells of each what became of it. */
export class BulkDialog extends LitElement {
  static override styles = [...formStyles, bulkDialogStyles];
  static override properties = {
    desk: { attribute: false },
    locale: { attribute: false },
    onEnd: { attribute: false },
    cases: { state: true },
    colleagues: { state: true },
    run: { state: true },
  };

  declare desk: Desk;
  declare locale: Locale;
  /**
   * Told when something was tried and the dialog closes, with the numbers of the cases that were done, and
   * of those that somebody had changed since they were seen.
   */
  declare onEnd: (done: readonly string[], changed: readonly string[]) => void;
  declare cases: Chosen;
  declare colleagues: ColleagueList['colleagues'];
  declare run: BulkRun | undefined;
  readonly #form = new FormController<BulkDraft>(this, blankBulk, { labels, isGuarded: false });
  /** How often it was opened. */
  #openings = 0;

  constructor() {
    super();
    this.locale = locales.th;
    this.cases = new Map();
    this.colleagues = [];
    new UnsavedChanges(this, () => this.run?.isRunning === true);
  }

  get #text() {
    return bulkWords[this.locale.lang];
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  open(cases: Chosen): void {
    this.#openings += 1;
    this.cases = cases;
    this.run = undefined;
    this.#form.begin();
    this.#dialog?.showModal();
    // Whoever gives cases to somebody then finds nobody, and opens it again.
    void this.#bringColleagues().catch(() => undefined);
  }

  override render(): TemplateResult {
    return html`<div class="root">
      <dialog aria-labelledby="bulk-heading" @cancel=${this.#onCancel} @close=${this.#onClosed}>
        <h2 id="bulk-heading">${this.#text.heading(this.#amount(this.cases.size))}</h2>
        ${this.run ? this.#running(this.run) : this.#fields()}
      </dialog>
    </div>`;
  }

  #amount(count: number): string {
    return count.toLocaleString(this.locale.lang);
  }

  #fields(): TemplateResult {
    const text = this.#text;
    const { action } = this.#form.draft;
    const { session } = this.desk;
    const may = [
      ...(session.may('case.own') ? (['take', 'give'] as const) : []),
      ...(session.may('case.correct') ? (['urgency', 'due'] as const) : []),
    ];
    return html`<form class="stack" novalidate @submit=${this.#onSubmit}>
      ${formProblems(this.#form, this.locale)}
      <p class="muted">${text.hint}</p>
      ${choiceField({
        ...this.#form.field('action'),
        label: text.action,
        choices: may.map((value) => ({ value, label: text.actions[value] })),
      })}
      ${action === 'give' ? this.#receiver() : nothing}
      ${action === 'urgency' ? this.#urgency() : nothing}
      ${action === 'due' ? this.#due() : nothing}
      ${
        action === 'urgency' || action === 'due'
          ? textareaField({
              ...this.#form.field('note'),
              label: text.note,
              optional: this.locale.shell.optional,
              rows: 2,
            })
          : nothing
      }
      ${sendOrCancel(this.#form, this.locale, text.submit(this.#amount(this.cases.size)), () =>
        this.#dialog?.close(),
      )}
    </form>`;
  }

  #receiver(): TemplateResult {
    const text = this.#text;
    const { self } = this.locale.owner;
    return selectField({
      ...this.#form.field('receiver'),
      label: text.receiver,
      prompt: text.receiverPrompt,
      choices: [
        ...this.colleagues.map(({ officerId, displayName, isSelf }) => ({
          value: String(officerId),
          label: isSelf ? `${displayName} (${self})` : displayName,
        })),
        { value: 'none', label: text.nobody },
      ],
    });
  }

  #urgency(): TemplateResult {
    const text = this.#text;
    return selectField({
      ...this.#form.field('urgency'),
      label: text.urgency,
      prompt: text.receiverPrompt,
      choices: urgencyNames.map(({ code, ...name }) => ({
        value: code,
        label: name[this.locale.lang],
      })),
    });
  }

  #due(): TemplateResult {
    const { record, lang } = this.locale;
    return dateField({
      id: 'dueOn',
      label: this.#text.due,
      error: this.#form.errorOf('dueOn'),
      ...this.#form.draft.dueOn,
      months: lang === 'th' ? thaiMonths : englishMonths,
      labels: { day: record.day, month: record.month, year: record.year },
      onInput: (dueOn) => {
        this.#form.change({ dueOn });
      },
    });
  }

  #running(run: BulkRun): TemplateResult {
    const text = this.#text;
    const all = run.outcomes.size;
    const left = run.numbers('open').length;
    if (run.isRunning) {
      const words = text.progress(this.#amount(all - left), this.#amount(all));
      return html`<p id="bulk-progress">${words}</p>
        <progress aria-labelledby="bulk-progress" max=${all} .value=${all - left}></progress>
        <p class="actions">
          <button class="button secondary" type="button" @click=${this.#onStop}>
            ${text.stop}
          </button>
        </p>`;
    }
    return html`${bulkResults(run, this.locale)}
      <p class="actions">
        ${
          left === 0
            ? nothing
            : html`<button class="button" type="button" @click=${() => this.#go(run)}>
                ${text.goOn(this.#amount(left))}
              </button>`
        }
        <button
          class="button ${left === 0 ? '' : 'secondary'}"
          type="button"
          @click=${() => this.#dialog?.close()}
        >
          ${text.close}
        </button>
      </p>`;
  }

  async #bringColleagues(): Promise<void> {
    const { client, session } = this.desk;
    this.colleagues = (await session.run(() => client.officer.colleagues())).colleagues;
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { draft } = this.#form;
    const opening = this.#openings;
    // Who takes them is one of the colleagues, who may be on their way still.
    const isUnknown = draft.action === 'take' && this.colleagues.length === 0;
    if (isUnknown && !(await this.#form.submit({ send: () => this.#bringColleagues() }))) return;
    // Whoever has closed it meanwhile wants nothing done.
    if (this.#dialog?.open !== true || opening !== this.#openings) return;
    const asked = bulkAct(draft, this.desk, this.colleagues, labels);
    if (!('act' in asked)) {
      await this.#form.submit({ issues: asked.issues, send: () => Promise.resolve() });
      return;
    }
    await this.#go(new BulkRun(this.cases, asked.act, () => this.requestUpdate()));
  }

  async #go(run: BulkRun): Promise<void> {
    this.run = run;
    const going = run.go();
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
    await going;
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus();
  }

  readonly #onStop = (): void => {
    this.run?.stop();
  };

  /** While cases are on their way, Escape stops; the results are read before it closes. */
  readonly #onCancel = (event: Event): void => {
    if (this.run?.isRunning !== true) return;
    event.preventDefault();
    this.run.stop();
  };

  readonly #onClosed = (): void => {
    const { run } = this;
    this.run = undefined;
    if (run === undefined) return;
    const changed = run.numbers('refused').filter((number) => {
      const outcome = run.outcomes.get(number);
      return outcome?.kind === 'refused' && isCaseChanged(outcome.error);
    });
    this.onEnd(run.numbers('done'), changed);
  };
}
