import {
  formatThaiDate,
  TODAY_LIMIT,
  todayQuery,
  type CaseRow,
  type Today,
  type TodayCode,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { badgeStyles } from '../app/badges.styles.ts';
import { closingBadge, dueChip, questionBadge, statusBadge, urgencyBadge } from '../app/badges.ts';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { pageStyles } from '../app/page.styles.ts';
import { caseHref } from '../case/case-address.ts';
import { listHref, ownerFilters, type ListFilter } from '../case-list/list-state.ts';
import { todayWords } from '../locale/today.ts';
import { todayStyles } from './today.styles.ts';

type Section = Today['sections'][number];

/** What waits for the officer, in the order of a working morning. */
export class TodayPage extends DeskPage {
  static override styles = [...pageStyles, badgeStyles, entryStyles, todayStyles];

  readonly #loader = new Loader<Today>(this);

  get heading(): string {
    const { lang } = this.locale;
    const day = shownValue(this.#loader.loading)?.day ?? new Date();
    return todayWords[lang].heading(formatThaiDate(day, lang));
  }

  override firstUpdated(): void {
    void this.#load();
  }

  override render(): TemplateResult {
    const shown = shownValue(this.#loader.loading);
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      ${loaderNotices(this.#loader, this.locale)} ${shown ? this.#sections(shown) : nothing}
    </div>`;
  }

  #sections({ day, sections, circulars }: Today): TemplateResult {
    const text = todayWords[this.locale.lang];
    const filled = sections.filter(({ count }) => count > 0);
    const empty = sections.filter(({ count }) => count === 0);
    return html`
      ${
        filled.length === 0 && circulars.count === 0
          ? html`<p class="notice">${text.nothing}</p>`
          : nothing
      }
      ${circulars.count === 0 ? nothing : this.#circulars(circulars, day)}
      ${filled.map((section) => this.#section(section, day))}
      ${
        empty.length === 0 || filled.length === 0
          ? nothing
          : html`<section class="empty muted" aria-labelledby="empty">
              <h2 id="empty">${text.others}</h2>
              <ul>
                ${empty.map(({ code }) => html`<li>${text.sections[code]}</li>`)}
              </ul>
            </section>`
      }
    `;
  }

  #section({ code, count, cases }: Section, day: string): TemplateResult {
    const { lang } = this.locale;
    const text = todayWords[lang];
    const amount = `${count.toLocaleString(lang)}${count >= TODAY_LIMIT ? '+' : ''}`;
    const isLate = code === 'overdue';
    return html`<section aria-labelledby=${code}>
      <div class="top">
        <h2 id=${code} class=${isLate ? 'late' : nothing}>${text.sections[code]} · ${amount}</h2>
        <a href=${hrefOf(code, day)} aria-describedby=${code}>${text.all(amount)}</a>
      </div>
      <ul class="entries">
        ${cases.map((row) => this.#entry(row))}
      </ul>
    </section>`;
  }

  #circulars({ count, waiting }: Today['circulars'], day: string): TemplateResult {
    const { lang } = this.locale;
    const text = todayWords[lang];
    return html`<section aria-labelledby="circulars">
      <div class="top">
        <h2 id="circulars">${text.circulars(count.toLocaleString(lang))}</h2>
        <a href="/circulars">${text.allCirculars}</a>
      </div>
      <ul class="entries">
        ${waiting.map(({ id, subject, number, dueOn, standing }) => {
          const due = formatThaiDate(dueOn, lang, 'short');
          return html`<li class="entry">
            <div>
              <p class="matter"><a href=${`/circulars/${id}`}>${subject}</a></p>
              <p class="muted" translate="no">${number}</p>
            </div>
            <p class="marks">
              ${standing?.read === null ? html`<span class="badge fresh">${text.unread}</span>` : nothing}
              ${
                dueOn < day
                  ? html`<span class="badge overdue">${text.late(due)}</span>`
                  : html`<span class="badge">${text.due(due)}</span>`
              }
            </p>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #entry(row: CaseRow): TemplateResult {
    const { lang } = this.locale;
    return html`<li class="entry">
      <div>
        <p class="matter"><a href=${caseHref(row.number)}>${row.title}</a></p>
        <p class="muted" translate="no">${row.number}</p>
      </div>
      <p class="marks">
        ${urgencyBadge(row.urgency, lang)} ${dueChip(row, this.locale, new Date())}
        ${statusBadge(row.status, lang)} ${closingBadge(row, this.locale)}
        ${row.question === null ? nothing : questionBadge(row.question, lang)}
      </p>
    </li>`;
  }

  #load(): Promise<void> {
    return this.#loader.load(async (signal) => {
      const today = await this.desk.client.officer.today({ signal });
      const { trail } = this.desk;
      const numbers = today.sections.flatMap(({ cases }) => cases.map(({ number }) => number));
      trail.href = '/today';
      trail.numbers = [...new Set(numbers)];
      return today;
    });
  }
}

/** Where the heading leads: the list with the very query that was counted. */
function hrefOf(code: TodayCode, day: string): string {
  const { filter, owner, sort, status, dueFrom, dueTo } = todayQuery(code, day);
  const narrowing = {
    ...(status === undefined ? {} : { status }),
    ...(dueFrom === undefined ? {} : { dueFrom }),
    ...(dueTo === undefined ? {} : { dueTo }),
  };
  const known = ownerFilters.find((one) => one === owner) ?? '';
  return listHref({
    filter: filter as ListFilter,
    owner: known,
    narrowing,
    ...(sort === undefined ? {} : { sort }),
  });
}
