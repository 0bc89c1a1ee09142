import {
  caseGivings,
  caseStatuses,
  channels,
  compareThai,
  provinceLabel,
  provinces,
  type CategoryList,
  type CodeName,
  type ProvincePlaces,
} from '@damrong/contract';
import { dateField } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Desk } from '../app/desk.ts';
import { formStyles } from '../form/form.styles.ts';
import { TypedDays } from '../form/typed-days.ts';
import { urgencyNames } from '../locale/code-lists.ts';
import { filterWords } from '../locale/filters.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { listFiltersStyles } from './list-filters.styles.ts';
import { narrowKeys, type NarrowKey, type Narrowing } from './list-state.ts';

const dayKeys = ['receivedFrom', 'receivedTo', 'dueFrom', 'dueTo'] as const;
type DayKey = (typeof dayKeys)[number];

/** Its categories are those of the whole country. */
const ANY_PROVINCE = '10';

/** What narrows the list of cases, besides the states that it counts. */
export class ListFilters extends LitElement {
  static override styles = [...formStyles, listFiltersStyles];
  static override properties = {
    desk: { attribute: false },
    locale: { attribute: false },
    narrowing: { attribute: false },
    draft: { state: true },
    places: { state: true },
    categories: { state: true },
  };

  declare desk: Desk;
  declare locale: Locale;
  /** What the address says. */
  declare narrowing: Narrowing;
  declare apply: (narrowing: Narrowing) => void;
  declare draft: Partial<Record<NarrowKey, string>>;
  declare places: ProvincePlaces | undefined;
  declare categories: CategoryList | undefined;
  readonly #days = new TypedDays(this, dayKeys);

  constructor() {
    super();
    this.locale = locales.th;
    this.narrowing = {};
    this.draft = {};
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('narrowing')) return;
    this.draft = { ...this.narrowing };
    this.#days.begin(this.narrowing);
    void this.#bringNames();
  }

  override render(): TemplateResult {
    const text = filterWords[this.locale.lang];
    return html`
      <form class="root" novalidate @submit=${this.#onSubmit}>
        <div class="fields">
          ${this.#codes('status', text.status, caseStatuses)}
          <div>
            ${this.#codes('urgency', text.urgency, urgencyNames)} ${this.#given()} ${this.#agency()}
          </div>
          <div>${this.#channel()} ${this.#category()} ${this.#place()}</div>
          <div class="days">
            ${this.#day('receivedFrom', text.receivedFrom)}
            ${this.#day('receivedTo', text.receivedTo)} ${this.#day('dueFrom', text.dueFrom)}
            ${this.#day('dueTo', text.dueTo)}
          </div>
        </div>
        <p class="actions">
          <button class="button">${text.submit}</button>
          ${
            Object.keys(this.narrowing).length === 0
              ? nothing
              : html`<button class="button secondary" type="button" @click=${this.#onClear}>
                  ${text.clear}
                </button>`
          }
        </p>
      </form>
    `;
  }

  /** A small choice of several; each change is kept until the form is sent. */
  #codes(key: 'status' | 'urgency', label: string, names: readonly CodeName[]): TemplateResult {
    const chosen = new Set(this.draft[key]?.split(','));
    return html`<fieldset class="codes">
      <legend>${label}</legend>
      ${names.map(
        (name) =>
          html`<label>
            <input
              type="checkbox"
              name=${key}
              .value=${name.code}
              .checked=${chosen.has(name.code)}
              @change=${({ target }: Event) => {
                if ((target as HTMLInputElement).checked) chosen.add(name.code);
                else chosen.delete(name.code);
                const codes = names.map(({ code }) => code).filter((code) => chosen.has(code));
                this.#change({ [key]: codes.join(',') });
              }}
            />
            ${name[this.locale.lang]}</label
          >`,
      )}
    </fieldset>`;
  }

  #channel(): TemplateResult {
    const text = filterWords[this.locale.lang];
    return this.#select(
      'channel',
      text.channel,
      channels.map((channel) => ({ value: channel.code, label: channel[this.locale.lang] })),
    );
  }

  #given(): TemplateResult {
    const { given, givings } = filterWords[this.locale.lang];
    return this.#select(
      'given',
      given,
      caseGivings.map((value) => ({ value, label: givings[value] })),
    );
  }

  #agency(): TemplateResult {
    const text = filterWords[this.locale.lang];
    return textField({
      id: 'agency',
      label: text.agency,
      hint: text.agencyHint,
      value: this.draft.agency ?? '',
      onInput: (agency) => {
        this.#change({ agency: agency.slice(0, 100) });
      },
    });
  }

  #category(): TemplateResult {
    const text = filterWords[this.locale.lang];
    const { lang } = this.locale;
    const { groups = [], categories = [] } = this.categories ?? {};
    return this.#select(
      'category',
      text.category,
      groups.flatMap((group) => [
        { value: group.code, label: text.wholeGroup(group[lang]) },
        ...categories
          .filter((category) => category.group === group.code)
          .map((category) => ({ value: category.code, label: `– ${category[lang]}` })),
      ]),
    );
  }

  #place(): TemplateResult {
    const text = filterWords[this.locale.lang];
    const isNation = this.desk.session.officer?.provinceCode === null;
    const districts = [...(this.places?.districts ?? [])].sort((a, b) => compareThai(a.th, b.th));
    return html`
      ${
        isNation
          ? this.#select(
              'province',
              text.province,
              provinces.map((province) => ({
                value: province.code,
                label: provinceLabel(province, this.locale.lang),
              })),
              { district: '' },
            )
          : nothing
      }
      ${this.#select(
        'district',
        text.district,
        districts.map(({ code, th }) => ({ value: code, label: th })),
      )}
    `;
  }

  #select(
    key: 'channel' | 'category' | 'province' | 'district' | 'given',
    label: string,
    choices: readonly { value: string; label: string }[],
    also: Partial<Record<NarrowKey, string>> = {},
  ): TemplateResult {
    return selectField({
      id: key,
      label,
      prompt: filterWords[this.locale.lang].any,
      disabled: choices.length === 0,
      value: this.draft[key] ?? '',
      choices,
      onChange: (value) => {
        this.#change({ ...also, [key]: value });
        if (key === 'province') void this.#bringNames();
      },
    });
  }

  #day(key: DayKey, label: string): TemplateResult {
    return dateField({ ...this.#days.field(key, this.locale), label });
  }

  #change(part: Partial<Record<NarrowKey, string>>): void {
    this.draft = { ...this.draft, ...part };
  }

  async #bringNames(): Promise<void> {
    const { reference, session } = this.desk;
    const province = session.officer?.provinceCode ?? (this.draft.province || undefined);
    const [places, categories] = await Promise.all([
      province === undefined ? undefined : reference.places(province).catch(() => undefined),
      reference.categories(province ?? ANY_PROVINCE).catch(() => undefined),
    ]);
    this.places = places;
    this.categories = categories;
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const read = this.#days.read();
    if ('days' in read) {
      const wanted: Partial<Record<NarrowKey, string>> = { ...this.draft, ...read.days };
      this.apply(
        Object.fromEntries(
          narrowKeys.flatMap((key) => (wanted[key] ? [[key, wanted[key]]] : [])),
        ) as Narrowing,
      );
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${read.wrong}`)?.focus();
  }

  readonly #onClear = (): void => {
    this.apply({});
  };
}
