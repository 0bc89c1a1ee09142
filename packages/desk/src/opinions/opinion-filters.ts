import type { OpinionTopic } from '@damrong/contract';
import { dateField } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { TypedDays } from '../form/typed-days.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { opinionWords } from '../locale/opinions.ts';
import { opinionsHref, type OpinionListState } from './opinion-state.ts';
import { opinionsStyles } from './opinions.styles.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen of; lists that could not be had are empty. */
export interface OpinionChoices {
  readonly topics: readonly OpinionTopic[];
  readonly districts: readonly Choice[];
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
}

const days = ['from', 'to'] as const;

/** What narrows the list of opinions. */
export class OpinionFilters extends LitElement {
  static override styles = [...formStyles, opinionsStyles];
  static override properties = {
    locale: { attribute: false },
    listState: { attribute: false },
    choices: { attribute: false },
    draft: { state: true },
  };

  declare locale: Locale;
  declare listState: OpinionListState;
  declare choices: OpinionChoices;
  declare apply: (listState: Partial<OpinionListState>) => void;
  declare draft: Partial<OpinionListState>;
  readonly #days = new TypedDays(this, days);

  constructor() {
    super();
    this.locale = locales.th;
    this.draft = {};
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listState')) return;
    this.draft = this.listState;
    this.#days.begin(this.listState);
  }

  override render(): TemplateResult {
    const { lang } = this.locale;
    const text = opinionWords[lang];
    const { topics, districts, tags } = this.choices;
    return html`<div class="root">
      <form
        class="choose"
        role="search"
        novalidate
        aria-label=${text.filters}
        @submit=${this.#onSubmit}
      >
        ${this.#select(
          'topic',
          topics.map((topic) => ({ value: topic.code, label: topic[lang] })),
        )}
        ${this.#select('district', districts)}
        ${this.#select(
          'tag',
          tags.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` })),
        )}
        ${this.#select('held', [{ value: 'yes', label: text.heldYes }], text.heldNo)}
        ${days.map((day) => dateField({ ...this.#days.field(day, this.locale), label: text[day] }))}
        <button class="button secondary">${text.apply}</button>
        ${
          opinionsHref({ ...this.listState, cursor: '' }) === '/opinions'
            ? nothing
            : html`<a href="/opinions">${text.clear}</a>`
        }
      </form>
    </div>`;
  }

  #select(
    id: 'topic' | 'district' | 'tag' | 'held',
    choices: readonly Choice[],
    prompt = opinionWords[this.locale.lang].every,
  ): TemplateResult {
    return selectField({
      id,
      label: opinionWords[this.locale.lang][id],
      value: this.draft[id] ?? '',
      prompt,
      choices,
      onChange: (value) => {
        this.draft = { ...this.draft, [id]: value };
      },
    });
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const read = this.#days.read();
    if ('days' in read) {
      this.apply({ ...this.draft, ...read.days, cursor: '' });
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${read.wrong}`)?.focus();
  }
}
