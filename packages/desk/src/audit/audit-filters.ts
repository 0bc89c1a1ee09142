import { auditKinds, provinceLabel, provinces, toArabicDigits } from '@damrong/contract';
import { dateField } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { TypedDays } from '../form/typed-days.ts';
import { auditWords } from '../locale/audit.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { auditHref, readAuditState, type AuditState } from './audit-state.ts';
import { auditStyles } from './audit.styles.ts';

const days = ['from', 'to'] as const;

/** What narrows the audit. */
export class AuditFilters extends LitElement {
  static override styles = [...formStyles, auditStyles];
  static override properties = {
    locale: { attribute: false },
    listState: { attribute: false },
    choosesProvince: { attribute: false },
    draft: { state: true },
    isCaseWrong: { state: true },
  };

  declare locale: Locale;
  declare listState: AuditState;
  /** True for the ministry. */
  declare choosesProvince: boolean;
  declare apply: (listState: Partial<AuditState>) => void;
  declare draft: Partial<AuditState>;
  declare isCaseWrong: boolean;
  readonly #days = new TypedDays(this, days);

  constructor() {
    super();
    this.locale = locales.th;
    this.choosesProvince = false;
    this.draft = {};
    this.isCaseWrong = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listState')) return;
    this.draft = this.listState;
    this.isCaseWrong = false;
    this.#days.begin(this.listState);
  }

  override render(): TemplateResult {
    const { lang } = this.locale;
    const text = auditWords[lang];
    return html`<div class="root">
      <form
        class="choose"
        role="search"
        novalidate
        aria-label=${text.filters}
        @submit=${this.#onSubmit}
      >
        ${selectField({
          id: 'kind',
          label: text.kind,
          prompt: text.every,
          value: this.draft.kind ?? '',
          choices: auditKinds.map((kind) => ({ value: kind.code, label: kind[lang] })),
          onChange: (kind) => this.#change({ kind: kind as AuditState['kind'] }),
        })}
        ${this.choosesProvince ? this.#renderProvince() : nothing}
        ${textField({
          id: 'who',
          label: text.who,
          hint: text.whoHint,
          value: this.draft.who ?? '',
          onInput: (who) => this.#change({ who: who.slice(0, 100) }),
        })}
        ${textField({
          id: 'case',
          label: text.case,
          error: this.isCaseWrong ? text.caseWrong : undefined,
          value: this.draft.case ?? '',
          onInput: (number) => this.#change({ case: number }),
        })}
        ${days.map((day) => dateField({ ...this.#days.field(day, this.locale), label: text[day] }))}
        <p class="actions">
          <button class="button secondary">${text.apply}</button>
          ${
            auditHref({ ...this.listState, cursor: '' }) === '/audit'
              ? nothing
              : html`<a href="/audit">${text.clear}</a>`
          }
        </p>
      </form>
    </div>`;
  }

  #renderProvince(): TemplateResult {
    const { lang } = this.locale;
    const text = auditWords[lang];
    return selectField({
      id: 'province',
      label: text.province,
      prompt: text.every,
      value: this.draft.province ?? '',
      choices: provinces.map((place) => ({
        value: place.code,
        label: provinceLabel(place, lang),
      })),
      onChange: (province) => this.#change({ province }),
    });
  }

  #change(part: Partial<AuditState>): void {
    this.draft = { ...this.draft, ...part };
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const number = toArabicDigits(this.draft.case ?? '').replace(/[^\d-]/g, '');
    const query = new URLSearchParams({ case: number });
    this.isCaseWrong = (this.draft.case ?? '').trim() !== '' && !readAuditState({ query }).case;
    const read = this.#days.read();
    if ('days' in read && !this.isCaseWrong) {
      const who = (this.draft.who ?? '').trim();
      this.apply({ ...this.draft, ...read.days, who, case: number, cursor: '' });
      return;
    }
    await this.updateComplete;
    const wrong = this.isCaseWrong || 'days' in read ? 'case' : read.wrong;
    this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus();
  }
}
