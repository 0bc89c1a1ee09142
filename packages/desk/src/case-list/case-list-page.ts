import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { shownValue } from '../app/loading.ts';
import { MediaQuery } from '../app/media-query.ts';
import { listFilters, listHref, type ListFilter, type ListState } from './list-state.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { badgeStyles } from '../app/badges.styles.ts';
import { pageStyles } from '../app/page.styles.ts';
import { quarantineNotice } from '../quarantine/quarantine-notice.ts';
import { CaseListController, type ListedCases } from './case-list-controller.ts';
import { caseListStyles } from './case-list.styles.ts';
import { caseCards, caseTable } from './case-rows.ts';

/** The cases of the officer's scope, the ones that wait longest first. */
export class CaseListPage extends DeskPage {
  static override styles = [...pageStyles, badgeStyles, caseListStyles];
  static override properties = { listState: { attribute: false } };

  declare listState: ListState;
  readonly #cases = new CaseListController(this);
  readonly #wide = new MediaQuery(this, '(min-width: 75em)');
  #announced: ListedCases | undefined;

  get heading(): string {
    return this.locale.list.heading;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('listState')) void this.#cases.load(this.listState);
  }

  override updated(): void {
    super.updated();
    const listed = this.#cases.listed;
    if (listed.kind !== 'ready' || listed.value === this.#announced) return;
    this.#announced = listed.value;
    this.desk.announce(this.#summary(listed.value));
  }

  override render(): TemplateResult {
    const listed = this.#cases.listed;
    const shown = shownValue(listed);
    return html`
      <div class="root">
        <h1 tabindex="-1">${this.heading}</h1>
        ${shown ? quarantineNotice(shown.list.counts, this.locale) : nothing}
        ${this.#filters(shown)} ${this.#search()}
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
    `;
  }

  #filters(shown: ListedCases | undefined): TemplateResult {
    return html`
      <nav class="filters" aria-label=${this.locale.list.filters}>
        ${listFilters.map((filter) => this.#filter(filter, shown?.list.counts[filter]))}
      </nav>
    `;
  }

  #filter(filter: ListFilter, count: number | undefined): TemplateResult {
    const current = filter === this.listState.filter;
    return html`
      <a
        class=${filter === 'overdue' && count ? 'late' : nothing}
        href=${listHref({ filter })}
        aria-current=${current ? 'page' : nothing}
        ><span>${this.locale.list[filter]}</span>
        <strong>${count?.toLocaleString(this.locale.lang) ?? '–'}</strong></a
      >
    `;
  }

  #search(): TemplateResult {
    const text = this.locale.list;
    return html`
      <form class="search" role="search" @submit=${this.#onSearch}>
        <label for="search">${text.search}</label>
        <p class="muted" id="search-hint">${text.searchHint}</p>
        <div class="row">
          <input
            id="search"
            type="search"
            maxlength="100"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="search-hint"
            .value=${this.listState.search}
          />
          <button class="button secondary">${text.searchSubmit}</button>
          ${
            this.listState.search
              ? html`<a href=${listHref({ filter: this.listState.filter })}>${text.searchClear}</a>`
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
    };
    return html`
      <p class="count">${this.#summary(shown)}</p>
      ${
        shown.list.cases.length === 0
          ? nothing
          : this.#wide.matches
            ? caseTable(options)
            : caseCards(options)
      }
    `;
  }

  #summary({ list, listState }: ListedCases): string {
    const text = this.locale.list;
    const count = list.cases.length;
    const { search, filter } = listState;
    if (count === 0) return search ? text.notFound(search) : text.empty[filter];
    if (!search) return text.listed(count);
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

  #onSearch(event: SubmitEvent): void {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#search');
    this.desk.router.go(
      listHref({ filter: this.listState.filter, search: field?.value.trim() ?? '' }),
    );
  }
}
