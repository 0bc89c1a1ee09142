import { COUNT_LIMIT } from '@damrong/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isTyping } from '../app/is-typing.ts';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { shownValue } from '../app/loading.ts';
import { MediaQuery } from '../app/media-query.ts';
import {
  listFilters,
  listHref,
  listSorts,
  ownerFilters,
  rareFilters,
  type ListFilter,
  type ListState,
  type Narrowing,
} from './list-state.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { badgeStyles } from '../app/badges.styles.ts';
import { pageStyles } from '../app/page.styles.ts';
import { quarantineNotice } from '../quarantine/quarantine-notice.ts';
import { CaseListController, type ListedCases } from './case-list-controller.ts';
import { caseListStyles } from './case-list.styles.ts';
import { caseCards, caseTable } from './case-rows.ts';
import { ChosenCases } from './chosen-cases.ts';

/** The cases of the officer's scope, the ones that wait longest first. */
export class CaseListPage extends DeskPage {
  static override styles = [...pageStyles, badgeStyles, caseListStyles];
  static override properties = {
    listState: { attribute: false },
    filtersHere: { state: true },
    bulkHere: { state: true },
  };

  declare listState: ListState;
  /** Whether the code of the filters has come. */
  declare filtersHere: boolean;
  /** Whether the code of what is done to many has come. */
  declare bulkHere: boolean;
  readonly #cases = new CaseListController(this);
  readonly #chosen = new ChosenCases(this);
  readonly #wide = new MediaQuery(this, '(min-width: 75em)');
  #announced: ListedCases | undefined;

  constructor() {
    super();
    this.filtersHere = false;
    this.bulkHere = false;
  }

  get heading(): string {
    return this.locale.list.heading;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listState')) return;
    this.#chosen.follow(this.listState);
    void this.#cases.load(this.listState);
  }

  override updated(): void {
    super.updated();
    if (this.#chosen.cases.size > 0) void this.#bringBulk();
    const listed = this.#cases.listed;
    if (listed.kind !== 'ready' || listed.value === this.#announced) return;
    this.#announced = listed.value;
    this.#chosen.see(listed.value.list.cases);
    this.desk.announce(this.#summary(listed.value));
    this.#comeBack(listed.value);
    void this.#bringFilters();
    if (this.#mayChange) void this.#bringBulk();
  }

  override render(): TemplateResult {
    const listed = this.#cases.listed;
    const shown = shownValue(listed);
    return html`
      <div class="root">
        <div class="head">
          <h1 tabindex="-1">${this.heading}</h1>
          ${this.#search()}
        </div>
        ${this.#cases.counts ? quarantineNotice(this.#cases.counts, this.locale) : nothing}
        <div class="head">${this.#filters()} ${this.#owners()}</div>
        <div class="cases" aria-busy=${listed.kind === 'loading'}>
          ${
            listed.kind === 'failed'
              ? failureNotice(
                  failureText(listed.error, this.locale.failure),
                  this.locale.shell.retry,
                  () => this.#cases.load(this.listState),
                )
              : nothing
          }
          ${listed.kind === 'loading' && !shown ? loadingNotice(this.locale.shell.loading) : nothing}
          ${shown ? this.#rows(shown) : nothing}
        </div>
        ${shown ? this.#pages(shown) : nothing}
      </div>
      ${this.bulkHere && shown ? this.#bulk(shown) : nothing}
    `;
  }

  /** Where the officer came from is where they go on. */
  #comeBack({ list, listState }: ListedCases): void {
    const { trail } = this.desk;
    const row = list.cases.findIndex(({ number }) => number === trail.opened);
    trail.href = listHref(listState);
    trail.numbers = list.cases.map(({ number }) => number);
    trail.opened = '';
    if (row >= 0) this.renderRoot.querySelectorAll<HTMLElement>('.number')[row]?.focus();
  }

  #narrowing(): TemplateResult {
    const { list: text } = this.locale;
    const { narrowing } = this.listState;
    const count = Object.keys(narrowing).length;
    return html`<details class="narrow screen" @toggle=${this.#onNarrow}>
      <summary>${count === 0 ? text.narrow : text.narrowed(count)}</summary>
      ${
        this.filtersHere
          ? html`<damrong-desk-list-filters
              .desk=${this.desk}
              .locale=${this.locale}
              .narrowing=${narrowing}
              .apply=${this.#apply}
            ></damrong-desk-list-filters>`
          : nothing
      }
    </details>`;
  }

  readonly #apply = (narrowing: Narrowing): void => {
    this.desk.router.go(listHref({ ...this.listState, narrowing, cursor: '' }));
  };

  async #onNarrow({ target }: Event): Promise<void> {
    const details = target as HTMLDetailsElement;
    if (!details.open || (await this.#bringFilters())) return;
    details.open = false;
    this.desk.announce(this.locale.shell.pageFailed);
  }

  /** Their code follows the list, so that it is here when the line breaks. */
  async #bringFilters(): Promise<boolean> {
    if (this.filtersHere) return true;
    try {
      await import('./list-filters.define.ts');
      this.filtersHere = true;
    } catch {
      // Opening the filters tries again.
    }
    return this.filtersHere;
  }

  /** Owner, urgency and due day are what is changed on many: whoever may do neither has no boxes. */
  get #mayChange(): boolean {
    const { session } = this.desk;
    return session.may('case.own') || session.may('case.correct');
  }

  #bulk({ list, listState }: ListedCases): TemplateResult {
    const isWhole = list.nextCursor === null && listState.cursor === '';
    return html`<damrong-desk-bulk-bar
      .desk=${this.desk}
      .locale=${this.locale}
      .listState=${listState}
      .matching=${isWhole ? list.cases.length : (this.#cases.counts?.matching ?? undefined)}
      .chosen=${this.#chosen.cases}
      .choose=${this.#chosen.choose}
      .finish=${this.#onBulk}
    ></damrong-desk-bulk-bar>`;
  }

  /** The list says what was done to its cases; where it was scrolled to, it stays. */
  readonly #onBulk = async (words: string): Promise<void> => {
    this.desk.announce(words);
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
    await this.#cases.load(this.listState);
  };

  /** Its code follows the list; where the line is broken, the next tick tries again. */
  async #bringBulk(): Promise<void> {
    if (this.bulkHere) return;
    try {
      await import('./bulk-bar.define.ts');
      this.bulkHere = true;
    } catch {
      if (this.#chosen.cases.size > 0) this.desk.announce(this.locale.shell.pageFailed);
    }
  }

  #filters(): TemplateResult {
    return html`
      <nav class="filters" aria-label=${this.locale.list.filters}>
        ${listFilters.map((filter) => this.#filter(filter, this.#cases.counts?.[filter]))}
      </nav>
    `;
  }

  #filter(filter: ListFilter, count: number | undefined): TemplateResult | typeof nothing {
    const current = filter === this.listState.filter;
    if (!current && !count && rareFilters.includes(filter)) return nothing;
    return html`
      <a
        class=${filter === 'overdue' && count ? 'late' : nothing}
        href=${listHref({ ...this.listState, filter, search: '', cursor: '' })}
        aria-current=${current ? 'page' : nothing}
        ><span>${this.locale.list[filter]}</span>
        <strong>${count === undefined ? '–' : this.#amount(count)}</strong></a
      >
    `;
  }

  #amount(count: number): string {
    return `${count.toLocaleString(this.locale.lang)}${count >= COUNT_LIMIT ? '+' : ''}`;
  }

  #owners(): TemplateResult | typeof nothing {
    if (!this.desk.session.may('case.own')) return nothing;
    const { owner: text } = this.locale;
    const words = { '': text.everybody, me: text.mine, none: text.unowned };
    return html`
      <nav class="owners" aria-label=${text.filter}>
        <span>${text.filter}</span>
        ${ownerFilters.map(
          (owner) => html`
            <a
              href=${listHref({ ...this.listState, owner, cursor: '' })}
              aria-current=${owner === this.listState.owner ? 'true' : nothing}
              >${words[owner]}</a
            >
          `,
        )}
      </nav>
    `;
  }

  #search(): TemplateResult {
    const text = this.locale.list;
    return html`
      <form class="search" role="search" @submit=${this.#onSearch}>
        <label class="visually-hidden" for="search">${text.search}</label>
        <div class="row">
          <input
            id="search"
            type="search"
            maxlength="100"
            autocomplete="off"
            spellcheck="false"
            placeholder=${text.searchHint}
            aria-keyshortcuts="/"
            .value=${this.listState.search}
          />
          <button class="button secondary">${text.searchSubmit}</button>
          ${
            this.listState.search
              ? html`<a href=${listHref({ ...this.listState, search: '', cursor: '' })}
                  >${text.searchClear}</a
                >`
              : nothing
          }
        </div>
      </form>
    `;
  }

  #rows(shown: ListedCases): TemplateResult {
    const officer = this.desk.session.officer;
    const options = {
      listed: shown,
      locale: this.locale,
      showProvince: officer?.provinceCode === null,
      now: new Date(),
      chosen: this.#mayChange ? this.#chosen : undefined,
    };
    return html`
      <div class="count muted">
        <span>${this.#summary(shown)}</span> ${this.#sorts()} ${this.#narrowing()}
        ${this.#keysHelp()}
      </div>
      ${
        shown.list.cases.length === 0
          ? nothing
          : this.#wide.matches
            ? caseTable(options)
            : caseCards(options)
      }
    `;
  }

  #sorts(): TemplateResult {
    const { list: text } = this.locale;
    return html`<nav class="sorts screen" aria-label=${text.sort}>
      <span>${text.sort}</span>
      ${listSorts.map(
        (sort) => html`
          <a
            href=${listHref({ ...this.listState, sort, cursor: '' })}
            aria-current=${sort === this.listState.sort ? 'true' : nothing}
            >${text.sorts[sort]}</a
          >
        `,
      )}
    </nav>`;
  }

  #keysHelp(): TemplateResult {
    const { keys } = this.locale.list;
    return html`<details class="keys screen">
      <summary>${keys.heading}</summary>
      <dl>
        ${keys.list.map(
          ([key, does]) =>
            html`<div>
              <dt><kbd>${key}</kbd></dt>
              <dd>${does}</dd>
            </div>`,
        )}
      </dl>
    </details>`;
  }

  #summary({ list, listState }: ListedCases): string {
    const text = this.locale.list;
    const count = list.cases.length;
    const { search, filter, narrowing } = listState;
    const matching = this.#cases.counts?.matching;
    if (count === 0) {
      if (search) return text.notFound(search);
      return Object.keys(narrowing).length > 0 ? text.noneNarrowed : text.empty[filter];
    }
    if (!search) {
      return matching ? text.listedOf(count, this.#amount(matching)) : text.listed(count);
    }
    return list.nextCursor === null ? text.found(count, search) : text.foundMore(count, search);
  }

  #pages({ list, listState }: ListedCases): TemplateResult | typeof nothing {
    const { cursor } = listState;
    const href = (to: string) => listHref({ ...listState, cursor: to });
    if (list.nextCursor === null && cursor === '') return nothing;
    const text = this.locale.list;
    const previous = this.#cases.previousCursor(cursor);
    return html`
      <nav class="pages" aria-label=${text.pages}>
        ${cursor ? html`<a href=${href('')}>${text.first}</a>` : nothing}
        ${
          cursor && previous !== undefined
            ? html`<a rel="prev" href=${href(previous)}>${text.previous}</a>`
            : nothing
        }
        ${
          list.nextCursor === null
            ? nothing
            : html`<a rel="next" href=${href(list.nextCursor)}>${text.next}</a>`
        }
      </nav>
    `;
  }

  /** Single keys work where nothing is typed, and never with a modifier, which browsers use. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (isTyping(event)) return;
    const rows = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('.number')];
    const at = rows.findIndex((row) => row === this.shadowRoot?.activeElement);
    switch (event.key) {
      case 'j':
        rows[Math.min(at + 1, rows.length - 1)]?.focus();
        break;
      case 'k':
        rows[Math.max(at - 1, 0)]?.focus();
        break;
      case 'o':
        rows[Math.max(at, 0)]?.click();
        break;
      case 'x':
        rows[at]?.closest('tr, li')?.querySelector<HTMLElement>('.pick input')?.click();
        break;
      case '/':
        this.renderRoot.querySelector<HTMLInputElement>('#search')?.focus();
        break;
      case '?':
        this.#showKeys();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  #showKeys(): void {
    const help = this.renderRoot.querySelector<HTMLDetailsElement>('.keys');
    if (help === null) return;
    help.open = !help.open;
    help.querySelector('summary')?.focus();
  }

  #onSearch(event: SubmitEvent): void {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#search');
    this.desk.router.go(
      listHref({ ...this.listState, cursor: '', search: field?.value.trim() ?? '' }),
    );
  }
}
