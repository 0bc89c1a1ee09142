import { englishMonths, thaiMonths, type OpinionTopic } from '@damrong/contract';
import { dateField, type TypedDate } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { issueText, type Issue } from '@damrong/widgets/locale/issue-text';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { noDay, readTypedDay } from '../form/typed-day.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { opinionWords } from '../locale/opinions.ts';
import { typedDate } from '../record/record-draft.ts';
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
type Day = (typeof days)[number];

/** What narrows the list of opinions. */
export class OpinionFilters extends LitElement {
  static override styles = [...formStyles, opinionsStyles];
  static override properties = {
    locale: { attribute: false },
    listState: { attribute: false },
    choices: { attribute: false },
    draft: { state: true },
    typed: { state: true },
    issues: { state: true },
  };

  declare locale: Locale;
  declare listState: OpinionListState;
  declare choices: OpinionChoices;
  declare apply: (listState: Partial<OpinionListState>) => void;
  declare draft: Partial<OpinionListState>;
  declare typed: Record<Day, TypedDate>;
  declare issues: Partial<Record<Day, Issue>>;

  constructor() {
    super();
    this.locale = locales.th;
    this.draft = {};
    this.typed = { from: noDay, to: noDay };
    this.issues = {};
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listState')) return;
    const { from, to } = this.listState;
    this.draft = this.listState;
    this.issues = {};
    this.typed = { from: from ? typedDate(from) : noDay, to: to ? typedDate(to) : noDay };
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
        ${days.map((day) => this.#day(day))}
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

  #day(id: Day): TemplateResult {
    const { record, lang } = this.locale;
    const issue = this.issues[id];
    return dateField({
      id,
      label: opinionWords[lang][id],
      error: issue && issueText(issue, this.locale.issues),
      ...this.typed[id],
      months: lang === 'th' ? thaiMonths : englishMonths,
      labels: { day: record.day, month: record.month, year: record.year },
      onInput: (typed) => {
        this.typed = { ...this.typed, [id]: typed };
      },
    });
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const issues: Partial<Record<Day, Issue>> = {};
    const chosen: Record<Day, string> = { from: '', to: '' };
    for (const id of days) {
      const read = readTypedDay(this.typed[id]);
      if ('issue' in read) issues[id] = read.issue;
      else chosen[id] = read.iso;
    }
    this.issues = issues;
    const [first] = Object.keys(issues);
    if (first === undefined) {
      this.apply({ ...this.draft, ...chosen, cursor: '' });
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
  }
}
