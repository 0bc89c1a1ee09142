import { formatPhone, type FoundPerson } from '@damrong/contract';
import { isInputError } from '@damrong/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { failureNotice } from '../app/notices.ts';
import { pageStyles } from '../app/page.styles.ts';
import { caseHref } from '../case/case-address.ts';
import { formStyles } from '../form/form.styles.ts';
import { DraftSaver } from '../form/draft-saver.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { SavedDrafts } from '../form/saved-drafts.ts';
import { personWords } from '../locale/persons.ts';
import { personsStyles } from '../persons/persons.styles.ts';
import { AlikeCases } from './alike-cases.ts';
import { arrivalFields } from './arrival-fields.ts';
import { CategoryPicker } from './category-picker.ts';
import { complainantFields } from './complainant-fields.ts';
import { contentFields } from './content-fields.ts';
import { EarlierComplainants } from './earlier-complainants.ts';
import { locationFields } from './location-fields.ts';
import { validationIssues } from './draft-issues.ts';
import { receiptSlip } from './receipt-slip.ts';
import { RecordController, type Recorded } from './record-controller.ts';
import { toDraftIssues } from './record-draft.ts';
import type { RecordForm } from './record-form.ts';
import { recordStyles } from './record.styles.ts';

/** The officer's entry form for matters from every other channel. */
export class RecordPage extends DeskPage {
  static override styles = [...pageStyles, ...formStyles, badgeStyles, personsStyles, recordStyles];

  readonly #record = new RecordController(this);
  readonly #alike = new AlikeCases(this, () => this.#record.draft);
  readonly #earlier = new EarlierComplainants(this);
  readonly #form = new FormController(this, {});
  readonly #saver = new DraftSaver(this, {
    drafts: () => this.#drafts,
    form: () => 'record',
    draft: () => this.#record.draft,
    isTouched: () => this.desk.record.isTouched,
    use: (draft) => {
      this.#record.change(draft);
    },
    clear: () => {
      this.#record.clear();
      this.#picker.reset();
    },
    outlivesPage: true,
  });
  #drafts: SavedDrafts | undefined;
  readonly #picker = new CategoryPicker(this, (categoryCode) => {
    this.#record.change({ categoryCode });
  });

  get heading(): string {
    return this.#record.recorded ? this.locale.slip.heading : this.locale.record.heading;
  }

  override firstUpdated(): void {
    void this.#record.loadLists();
    this.#drafts = new SavedDrafts(this.desk, { form: 'record' });
    this.requestUpdate();
  }

  override willUpdate(): void {
    this.#picker.use(this.#record.categories);
  }

  override render(): TemplateResult {
    const { recorded } = this.#record;
    return html`
      <div class="root">
        <h1 tabindex="-1">${this.heading}</h1>
        ${recorded ? this.#done(recorded) : this.#entry()}
      </div>
    `;
  }

  #entry(): TemplateResult {
    const { record: text } = this.locale;
    const form = this.#fields();
    return html`
      <p>${text.intro}</p>
      <p class="muted screen keys">${text.shortcut}</p>
      ${this.#failedLists()}
      <form novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey} @change=${this.#onChange}>
        ${formProblems(this.#form, this.locale, 2)} ${this.#saver.render()}
        <div class="column">
          <section class="card" aria-labelledby="arrival">
            <h2 id="arrival">${text.arrival}</h2>
            ${arrivalFields(form)}
          </section>
          <section class="card" aria-labelledby="content">
            <h2 id="content">${text.content}</h2>
            ${contentFields(form, this.#picker)}
          </section>
        </div>
        <div class="column">
          <section class="card" aria-labelledby="location">
            <h2 id="location">${text.location}</h2>
            ${locationFields(form, this.#record.places)} ${this.#alike.render()}
          </section>
          <section class="card" aria-labelledby="complainant">
            <h2 id="complainant">${text.complainant}</h2>
            ${complainantFields(form)}
          </section>
        </div>
        <p class="actions">${submitButton(this.#form, text.submit, text.saving)}</p>
      </form>
    `;
  }

  #fields(): RecordForm {
    return {
      draft: this.#record.draft,
      locale: this.locale,
      questions: this.#record.questions,
      questionsFailed: this.#record.questionsFailed,
      errorOf: (field) => this.#form.errorOf(field),
      changeOther: (part, name, value) => {
        this.#record.changeOther(part, name, value);
      },
      earlier: () =>
        this.#earlier.render((person) => {
          void this.#use(person);
        }),
      change: (part) => {
        this.#record.change(part);
      },
    };
  }

  #failedLists(): TemplateResult | typeof nothing {
    const { failed } = this.#record;
    if (failed.size === 0) return nothing;
    const { record: text, shell } = this.locale;
    const words = failed.has('categories') ? text.categoriesFailed : text.placesFailed;
    return failureNotice(words, shell.retry, () => this.#record.loadLists());
  }

  #done(recorded: Recorded): TemplateResult {
    const { slip: text } = this.locale;
    return html`
      <p class="screen">${text.text}</p>
      ${receiptSlip(recorded, this.#record.province ?? '', this.locale)}
      <p class="actions screen">
        <button class="button" type="button" @click=${this.#onAnother}>${text.another}</button>
        <button class="button secondary" type="button" @click=${this.#onPrint}>
          ${text.print}
        </button>
        <a class="button secondary" href=${caseHref(recorded.receipt.number)}>${text.open}</a>
      </p>
    `;
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const recorded = await this.#form.submit({
      issues: validationIssues(this.#record.check(), this.#record.questions),
      send: () => this.#record.send(),
      toIssues: (error) =>
        isInputError(error)
          ? validationIssues(
              toDraftIssues(error.issues, this.#record.draft),
              this.#record.questions,
            )
          : [],
    });
    if (!recorded) return;
    this.#picker.reset();
    this.#earlier.forget();
    await this.updateComplete;
    scrollTo(0, 0);
    this.focusHeading();
  }

  /** A field that is left with something else in it, and not each key. */
  #onChange({ target }: Event): void {
    const { name, id } = target as HTMLInputElement;
    if (name === 'identity' || ['name', 'phone'].includes(id)) {
      void this.#earlier.look(this.#record.draft);
    }
  }

  /** Takes over who was found, whose telephone is what an officer then checks. */
  async #use({ kind, name, phone, email }: FoundPerson): Promise<void> {
    const { lang } = this.locale;
    this.#record.change({
      kind,
      name,
      ...(phone === null ? {} : { phone: formatPhone(phone, lang) }),
      ...(email === null ? {} : { email }),
    });
    this.#earlier.forget();
    this.desk.announce(personWords[lang].used);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#phone')?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    (event.currentTarget as HTMLFormElement).requestSubmit();
  }

  async #onAnother(): Promise<void> {
    this.#record.startAnother();
    await this.updateComplete;
    scrollTo(0, 0);
    this.renderRoot.querySelector<HTMLElement>('#channel')?.focus();
  }

  #onPrint(): void {
    print();
  }
}
