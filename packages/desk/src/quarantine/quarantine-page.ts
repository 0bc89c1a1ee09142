import {
  formatThaiDate,
  type CaseCounts,
  type CaseList,
  type CaseRow,
  type CategoryList,
  type QuarantineDecisionInput,
  type QuarantineOutcome,
} from '@damrong/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { dangerBadge, daysOverdue, overdueBadge } from '../app/badges.ts';
import { badgeStyles } from '../app/badges.styles.ts';
import { loaderNotices } from '../app/notices.ts';
import { pageStyles } from '../app/page.styles.ts';
import { caseHref } from '../case/case-address.ts';
import { quarantineHref, type QuarantineListState } from './quarantine-state.ts';
import type { SavedEvent } from '../case/saved-event.ts';
import { categoryName } from '../reference/reference-data.ts';
import { quarantineStyles } from './quarantine.styles.ts';
import './quarantine-decision.define.ts';

const PAGE = 100;

interface Listed {
  readonly list: CaseList;
  readonly counts: CaseCounts;
  /** Undefined when it cannot be had: codes are shown then. */
  readonly categories: CategoryList | undefined;
}

/** What a flood keeps out of the usual lists, to be looked through and decided in one go. */
export class QuarantinePage extends DeskPage {
  static override styles = [...pageStyles, badgeStyles, quarantineStyles];
  static override properties = {
    listState: { attribute: false },
    chosen: { state: true },
    said: { state: true },
  };

  declare listState: QuarantineListState;
  declare chosen: ReadonlySet<string>;
  /** What was just decided. */
  declare said: string;
  readonly #cases = new Loader<Listed>(this);

  constructor() {
    super();
    this.chosen = new Set();
    this.said = '';
  }

  get heading(): string {
    return this.locale.quarantine.heading;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listState')) return;
    this.said = '';
    void this.#load();
  }

  override render(): TemplateResult {
    const { loading } = this.#cases;
    const { quarantine: text } = this.locale;
    const shown = shownValue(loading);
    return html`
      <div class="root">
        <h1 tabindex="-1">${this.heading}</h1>
        <p>${this.#isHeld ? text.explanation : text.explanationAside}</p>
        ${this.#kinds(shown)}
        ${this.said ? html`<p class="notice done" tabindex="-1">${this.said}</p>` : nothing}
        ${loaderNotices(this.#cases, this.locale)}
        <div aria-busy=${loading.kind === 'loading'}>${shown ? this.#content(shown) : nothing}</div>
      </div>
    `;
  }

  get #isHeld(): boolean {
    return this.listState.filter === 'held';
  }

  /** The ministry reads; only a centre decides about its cases. */
  get #mayDecide(): boolean {
    return this.#isHeld && this.desk.session.may('case.screen');
  }

  #load(): Promise<void> {
    const { client, reference, session } = this.desk;
    const { filter, cursor } = this.listState;
    const own = session.officer?.provinceCode ?? undefined;
    this.chosen = new Set();
    return this.#cases.load(async (signal) => {
      const query = { filter, limit: PAGE, ...(cursor && { cursor }) };
      const [list, counts, categories] = await Promise.all([
        client.officer.cases.list(query, { signal }),
        client.officer.cases.count({}, { signal }),
        own === undefined ? undefined : reference.categories(own).catch(() => undefined),
      ]);
      return { list, counts, categories };
    });
  }

  #kinds(shown: Listed | undefined): TemplateResult {
    const { quarantine: text, lang } = this.locale;
    return html`<nav class="kinds" aria-label=${text.kinds}>
      ${(['held', 'spam'] as const).map(
        (filter) =>
          html`<a
            href=${quarantineHref({ filter })}
            aria-current=${filter === this.listState.filter ? 'page' : nothing}
            >${text[filter]}
            <strong>${shown?.counts[filter].toLocaleString(lang) ?? '–'}</strong></a
          >`,
      )}
    </nav>`;
  }

  #content(shown: Listed): TemplateResult {
    const { quarantine: text } = this.locale;
    const { cases } = shown.list;
    if (cases.length === 0) return html`<p>${this.#isHeld ? text.none : text.noneAside}</p>`;
    return html`
      ${
        this.#mayDecide
          ? html`<p>
              <button class="button secondary" type="button" @click=${() => this.#chooseAll(cases)}>
                ${this.chosen.size === cases.length ? text.chooseNone : text.chooseAll}
              </button>
            </p>`
          : nothing
      }
      <ul class="held-cases">
        ${cases.map((row) => this.#row(row, shown))}
      </ul>
      ${this.#pages(shown.list)} ${this.#mayDecide ? this.#decision() : nothing}
    `;
  }

  #row(row: CaseRow, { categories }: Listed): TemplateResult {
    const { locale } = this;
    const { lang, list, others, quarantine: text } = locale;
    return html`<li>
      ${
        this.#mayDecide
          ? html`<label class="pick"
              ><input
                type="checkbox"
                aria-label=${row.number}
                .checked=${this.chosen.has(row.number)}
                @change=${() => this.#toggle(row.number)}
            /></label>`
          : html`<span></span>`
      }
      <div>
        <a class="number" href=${caseHref(row.number)} translate="no">${row.number}</a>
        <p><strong>${row.title}</strong></p>
        <p>${dangerBadge(row.dangers, lang, others.lookFirst)}</p>
        <p class="muted">${categoryName(categories, row.categoryCode, lang)}</p>
        ${row.quarantine === null ? nothing : html`<p>${text.reasons[row.quarantine.reason]}</p>`}
        <p class="muted">
          ${list.received} ${formatThaiDate(row.receivedAt, lang, 'with-time')}
          ${
            row.overdue && row.dueOn !== null
              ? overdueBadge(list.overdueBadge(daysOverdue(row.dueOn, new Date())))
              : nothing
          }
        </p>
      </div>
    </li>`;
  }

  #decision(): TemplateResult {
    const { quarantine: text } = this.locale;
    return html`<section class="card decide" aria-labelledby="decide">
      <h2 id="decide">${text.decide}</h2>
      <p role="status">${text.chosen(this.chosen.size)}</p>
      ${
        this.chosen.size === 0 && !this.#isReasonTyped
          ? nothing
          : html`<damrong-desk-quarantine-decision
              ?hidden=${this.chosen.size === 0}
              .numbers=${[...this.chosen]}
              .locale=${this.locale}
              .decide=${this.#decide}
              @damrong-desk-saved=${this.#onSaved}
            ></damrong-desk-quarantine-decision>`
      }
    </section>`;
  }

  get #isReasonTyped(): boolean {
    return this.renderRoot.querySelector('damrong-desk-quarantine-decision')?.isChanged === true;
  }

  #pages({ nextCursor }: CaseList): TemplateResult | typeof nothing {
    const { quarantine: text } = this.locale;
    const { cursor, filter } = this.listState;
    if (nextCursor === null && cursor === '') return nothing;
    return html`<nav class="pages" aria-label=${text.pages}>
      ${cursor ? html`<a href=${quarantineHref({ filter })}>${text.first}</a>` : nothing}
      ${
        nextCursor === null
          ? nothing
          : html`<a rel="next" href=${quarantineHref({ filter, cursor: nextCursor })}
              >${text.more}</a
            >`
      }
    </nav>`;
  }

  readonly #decide = (decision: QuarantineDecisionInput): Promise<QuarantineOutcome> => {
    const { client, session } = this.desk;
    return session.run(() => client.officer.quarantine.decide(decision));
  };

  #toggle(number: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(number)) chosen.add(number);
    this.chosen = chosen;
  }

  #chooseAll(cases: readonly CaseRow[]): void {
    const isWhole = this.chosen.size === cases.length;
    this.chosen = new Set(isWhole ? [] : cases.map(({ number }) => number));
  }

  async #onSaved({ words }: SavedEvent): Promise<void> {
    this.said = words;
    this.desk.announce(words);
    await this.#load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  }
}
