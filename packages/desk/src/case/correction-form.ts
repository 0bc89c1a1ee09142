import {
  compareThai,
  englishMonths,
  thaiMonths,
  type CategoryList,
  type OfficerCase,
  type ProvincePlaces,
} from '@damrong/contract';
import { dateField, type TypedDate } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { sendOrCancel } from '../form/form-parts.ts';
import type { FieldLabels } from '../form/validation-issue.ts';
import { urgencyNames } from '../locale/code-lists.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { CorrectionInput } from './case-controller.ts';
import { caseProblems, nothingSince, type CaseSince } from './case-since.ts';
import { draftOf, readCorrection, type CorrectionDraft } from './correction-draft.ts';
import { fieldName } from './field-names.ts';
import { SavedEvent } from './saved-event.ts';
import { timelineStyles } from './timeline.styles.ts';

const fields = [
  'title',
  'categoryCode',
  'urgency',
  'districtCode',
  'subdistrictCode',
  'landmark',
  'letterNumber',
  'letterDate',
  'dueOn',
  'name',
  'phone',
  'email',
] as const;

const labels: FieldLabels = (locale) =>
  Object.fromEntries(fields.map((field) => [field, fieldName(field, locale)]));

const byName = (a: { th: string }, b: { th: string }) => compareThai(a.th, b.th);

/**
 * Sets right what was filed or recorded wrongly.
 * @fires damrong-desk-saved - the centre has accepted the correction
 */
export class CorrectionForm extends LitElement {
  static override styles = [...formStyles, badgeStyles, timelineStyles];
  static override properties = {
    case: { attribute: false },
    locale: { attribute: false },
    save: { attribute: false },
    since: { attribute: false },
    places: { attribute: false },
    categories: { attribute: false },
    isOpen: { state: true },
  };

  declare case: OfficerCase;
  declare locale: Locale;
  declare save: (correction: CorrectionInput) => Promise<void>;
  /** What others did meanwhile, after a refusal because of it. */
  declare since: CaseSince;
  declare places: ProvincePlaces | undefined;
  declare categories: CategoryList | undefined;
  declare isOpen: boolean;
  readonly #form = new FormController<CorrectionDraft>(this, {} as CorrectionDraft, { labels });
  #before: CorrectionDraft | undefined;

  constructor() {
    super();
    this.locale = locales.th;
    this.since = nothingSince;
    this.isOpen = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // What was typed stays when the case moves on meanwhile.
    if (changed.has('case') && !(this.isOpen && this.#form.isChanged)) this.#begin();
  }

  override render(): TemplateResult {
    const { correction: text } = this.locale;
    return html`
      <div class="root screen">
        ${
          this.isOpen
            ? this.#fields()
            : html`<p>
                <button class="button secondary" type="button" @click=${this.#onOpen}>
                  ${text.open}
                </button>
              </p>`
        }
      </div>
    `;
  }

  #fields(): TemplateResult {
    const { correction: text, shell } = this.locale;
    const { complainant } = this.case;
    return html`
      <form class="stack" novalidate @submit=${this.#onSubmit}>
        <h3 tabindex="-1">${text.heading}</h3>
        <p class="muted">${text.hint}</p>
        ${caseProblems(this.#form, this.locale, this.since)} ${this.#line('title')} ${this.#codes()}
        ${this.#location()} ${this.#line('letterNumber')} ${this.#day('letterDate')}
        ${this.#day('dueOn', text.dueHint)}
        ${
          complainant.identity === 'named' && complainant.revealed
            ? html`${this.#line('name')} ${this.#line('phone')} ${this.#line('email')}`
            : nothing
        }
        ${textareaField({
          ...this.#form.field('note'),
          label: text.note,
          optional: shell.optional,
          rows: 2,
        })}
        ${sendOrCancel(this.#form, this.locale, text.submit, () => {
          this.isOpen = false;
          this.#begin();
        })}
      </form>
    `;
  }

  #line(id: 'title' | 'landmark' | 'letterNumber' | 'name' | 'phone' | 'email'): TemplateResult {
    return textField({ ...this.#form.field(id), label: fieldName(id, this.locale) });
  }

  #codes(): TemplateResult {
    const { lang, record } = this.locale;
    return html`
      ${selectField({
        ...this.#form.field('categoryCode'),
        label: fieldName('categoryCode', this.locale),
        prompt: record.category,
        choices: [...(this.categories?.categories ?? [])]
          .sort(byName)
          .map((category) => ({ value: category.code, label: category[lang] })),
      })}
      ${selectField({
        ...this.#form.field('urgency'),
        label: fieldName('urgency', this.locale),
        prompt: record.urgency,
        choices: urgencyNames.map(({ code, ...name }) => ({ value: code, label: name[lang] })),
      })}
    `;
  }

  #location(): TemplateResult {
    const { record } = this.locale;
    const { districtCode } = this.#form.draft;
    const districts = this.places?.districts ?? [];
    const inDistrict = districts.find(({ code }) => code === districtCode)?.subdistricts ?? [];
    const choices = (places: readonly { code: string; th: string }[]) =>
      [...places].sort(byName).map(({ code, th }) => ({ value: code, label: th }));
    return html`
      ${selectField({
        ...this.#form.field('districtCode'),
        label: fieldName('districtCode', this.locale),
        prompt: record.districtPrompt,
        choices: choices(districts),
        onChange: (code) => {
          this.#form.change({ districtCode: code, subdistrictCode: '' });
        },
      })}
      ${selectField({
        ...this.#form.field('subdistrictCode'),
        label: fieldName('subdistrictCode', this.locale),
        prompt: record.subdistrictPrompt,
        disabled: inDistrict.length === 0,
        choices: choices(inDistrict),
      })}
      ${this.#line('landmark')}
    `;
  }

  #day(id: 'letterDate' | 'dueOn', hint?: string): TemplateResult {
    const { record, lang } = this.locale;
    return dateField({
      id,
      label: fieldName(id, this.locale),
      hint,
      error: this.#form.errorOf(id),
      ...this.#form.draft[id],
      months: lang === 'th' ? thaiMonths : englishMonths,
      labels: { day: record.day, month: record.month, year: record.year },
      onInput: (typed: TypedDate) => {
        this.#form.change({ [id]: typed });
      },
    });
  }

  #begin(): void {
    this.#before = draftOf(this.case);
    this.#form.begin(this.#before);
  }

  readonly #onOpen = async (): Promise<void> => {
    this.#begin();
    this.isOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus();
  };

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { draft } = this.#form;
    const before = this.#before ?? draft;
    const { correction, issues } = readCorrection(draft, before, labels, new Date());
    const saved = await this.#form.submit({ issues, send: () => this.save(correction) });
    if (!saved) return;
    this.isOpen = false;
    this.#begin();
    this.dispatchEvent(new SavedEvent(this.locale.correction.saved));
  }
}
