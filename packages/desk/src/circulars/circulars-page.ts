import { formatThaiDate, type CircularList, type CircularRow } from '@damrong/contract';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { badgeStyles } from '../app/badges.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { hrefWith } from '../app/href-with.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { formStyles } from '../form/form.styles.ts';
import { circularWords } from '../locale/circulars.ts';
import type { CircularsMessages } from '../locale/circulars.th.ts';
import { circularMarks, isUnread } from './circular-marks.ts';
import { circularsStyles } from './circulars.styles.ts';

/** Circulars, the latest first: those of the centre, or for the ministry all. */
export class CircularsPage extends DeskPage {
  static override styles = [...formStyles, badgeStyles, entryStyles, circularsStyles];
  static override properties = { search: { attribute: false }, from: { attribute: false } };

  declare search: string;
  /** The circular after which the page begins; empty for the latest. */
  declare from: string;
  readonly #circulars = new Loader<CircularList>(this);
  #typed = '';

  get heading(): string {
    return this.#text.title;
  }

  get #text(): CircularsMessages {
    return circularWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('search')) this.#typed = this.search;
    if (!changed.has('search') && !changed.has('from')) return;
    void this.#load();
  }

  override render(): TemplateResult {
    const { loading } = this.#circulars;
    const list = shownValue(loading);
    const text = this.#text;
    const maySend = this.desk.session.may('circular.send');
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${maySend ? text.introOfMinistry : text.intro}</p>
      <form class="choose" role="search" @submit=${this.#apply}>
        ${textField({
          id: 'search',
          type: 'search',
          label: text.search,
          value: this.#typed,
          onInput: (search) => {
            this.#typed = search;
          },
        })}
        <button class="button secondary">${text.apply}</button>
        ${maySend ? html`<a class="button add" href="/circulars/new">${text.send}</a>` : nothing}
      </form>
      <div aria-busy=${loading.kind === 'loading'}>
        ${loaderNotices(this.#circulars, this.locale)} ${list ? this.#list(list) : nothing}
      </div>
    </div>`;
  }

  #list({ circulars, nextCursor }: CircularList): TemplateResult {
    const text = this.#text;
    if (circulars.length === 0) {
      return html`<p class="notice">${this.search === '' ? text.none : text.noneFound}</p>
        ${this.#pages(nextCursor)}`;
    }
    return html`<ul class="entries">
        ${circulars.map((row) => html`<li class="entry">${this.#line(row)}</li>`)}
      </ul>
      ${this.#pages(nextCursor)}`;
  }

  #pages(nextCursor: string | null): TemplateResult | typeof nothing {
    const text = this.#text;
    if (nextCursor === null && this.from === '') return nothing;
    return html`<nav class="pages" aria-label=${text.pages}>
      ${this.from === '' ? nothing : html`<a href=${listHref(this.search)}>${text.first}</a>`}
      ${
        nextCursor === null
          ? nothing
          : html`<a rel="next" href=${listHref(this.search, nextCursor)}>${text.next}</a>`
      }
    </nav>`;
  }

  #line(row: CircularRow): TemplateResult {
    const { lang } = this.locale;
    const text = this.#text;
    return html`<div class=${isUnread(row) ? 'line unread' : 'line'}>
        <p class="matter"><a href=${`/circulars/${row.id}`}>${row.subject}</a></p>
        <p class="muted">${text.numbered(row.number, formatThaiDate(row.dated, lang))}</p>
      </div>
      <p class="marks">${circularMarks(row, lang)}</p>`;
  }

  #load(): Promise<void> {
    const { search, from } = this;
    const query = { ...(search && { search }), ...(from && { cursor: from }) };
    return this.#circulars.load((signal) =>
      this.desk.client.officer.circulars.list(query, { signal }),
    );
  }

  readonly #apply = (event: Event): void => {
    event.preventDefault();
    this.desk.router.go(listHref(this.#typed.trim()));
  };
}

function listHref(search: string, from = ''): string {
  return hrefWith(
    '/circulars',
    new URLSearchParams({ ...(search && { search }), ...(from && { from }) }),
  );
}
