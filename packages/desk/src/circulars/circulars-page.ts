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
  static override properties = { search: { attribute: false } };

  declare search: string;
  readonly #circulars = new Loader<CircularList>(this);
  #typed = '';

  get heading(): string {
    return this.#text.title;
  }

  get #text(): CircularsMessages {
    return circularWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('search')) return;
    this.#typed = this.search;
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
      return html`<p class="notice">${this.search === '' ? text.none : text.noneFound}</p>`;
    }
    return html`<ul class="entries">
        ${circulars.map((row) => html`<li class="entry">${this.#line(row)}</li>`)}
      </ul>
      ${
        nextCursor === null
          ? nothing
          : html`<p>
              <button class="button secondary" type="button" @click=${() => this.#load(nextCursor)}>
                ${text.next}
              </button>
            </p>`
      }`;
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

  #load(cursor?: string): Promise<void> {
    const query = { ...(this.search && { search: this.search }), ...(cursor && { cursor }) };
    return this.#circulars.load((signal) =>
      this.desk.client.officer.circulars.list(query, { signal }),
    );
  }

  readonly #apply = (event: Event): void => {
    event.preventDefault();
    const search = this.#typed.trim();
    this.desk.router.go(
      hrefWith('/circulars', new URLSearchParams(search === '' ? {} : { search })),
    );
  };
}
