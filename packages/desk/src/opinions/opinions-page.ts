import type { OfficerOpinion, OfficerOpinionTotals, OpinionList } from '@damrong/contract';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { saveCsv } from '../app/csv-file.ts';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { opinionWords } from '../locale/opinions.ts';
import { aboutOpinion, excerpt, opinionRows, type OpinionNames } from './opinion-rows.ts';
import { opinionQuery, opinionsHref, type OpinionListState } from './opinion-state.ts';
import { renderTotals, totalsRows, totalsTable } from './opinion-totals.ts';
import { opinionsStyles } from './opinions.styles.ts';
import { TagMerge } from './tag-merge.ts';

interface Listed extends OpinionNames {
  readonly totals: OfficerOpinionTotals;
  /** Undefined for the ministry, which has numbers alone. */
  readonly list: OpinionList | undefined;
}

const PAGE = 100;

/** What people think about the topics of reform: its numbers, and, for their province, its words. */
export class OpinionsPage extends DeskPage {
  static override styles = [...formStyles, opinionsStyles];
  static override properties = {
    listState: { attribute: false },
    edited: { state: true },
    isExporting: { state: true },
  };

  declare listState: OpinionListState;
  /** Id of the opinion whose tags are being changed; empty for none. */
  declare edited: string;
  declare isExporting: boolean;
  readonly #opinions = new Loader<Listed>(this);
  readonly #tags = new FormController(this, { tags: '' });
  readonly #held = new FormController(this, {});
  readonly #merge = new TagMerge(
    this,
    (merging) => this.desk.session.run(() => this.desk.client.officer.opinions.mergeTags(merging)),
    ({ into }) => {
      this.desk.announce(this.#text.merged(into));
      void this.#reload();
    },
  );
  #announced: Listed | undefined;

  constructor() {
    super();
    this.edited = '';
    this.isExporting = false;
  }

  get heading(): string {
    return this.#text.heading;
  }

  get #text() {
    return opinionWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listState')) return;
    this.edited = '';
    void this.#opinions.load((signal) => this.#fetch(signal));
  }

  override updated(): void {
    super.updated();
    const { loading } = this.#opinions;
    if (loading.kind !== 'ready' || loading.value === this.#announced) return;
    this.#announced = loading.value;
    const { list } = loading.value;
    if (list) this.desk.announce(this.#summary(list));
  }

  override render(): TemplateResult {
    const { loading } = this.#opinions;
    const shown = shownValue(loading);
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p class="words">${this.#text.intro}</p>
      ${loaderNotices(this.#opinions, this.locale)}
      ${
        shown === undefined
          ? nothing
          : html`<div aria-busy=${loading.kind === 'loading'}>
              ${this.#renderTotals(shown)}
              ${shown.list === undefined ? nothing : this.#renderList(shown, shown.list)}
            </div>`
      }
    </div>`;
  }

  async #fetch(signal: AbortSignal): Promise<Listed> {
    const { client, reference, session } = this.desk;
    const { provinceCode = null } = session.officer ?? {};
    const [{ topics }, totals, list, places] = await Promise.all([
      client.opinions.topics({ signal }),
      client.officer.opinions.totals({ signal }),
      session.may('opinion.read')
        ? client.officer.opinions.list(opinionQuery(this.listState), { signal })
        : undefined,
      provinceCode === null ? undefined : reference.places(provinceCode).catch(() => undefined),
    ]);
    return { topics, totals, list, places };
  }

  #renderTotals({ topics, totals }: Listed): TemplateResult {
    const { lang } = this.locale;
    const text = this.#text;
    const table = totalsTable(totals, topics, lang);
    return html`<section>
      <h2>${text.totals}</h2>
      ${
        table.provinces.length === 0
          ? html`<p>${text.noTotals}</p>`
          : html`${renderTotals(table, lang)}
              <p class="tools">
                <button
                  class="link"
                  id="export-totals"
                  type="button"
                  @click=${() => {
                    saveCsv(text.fileTotals, totalsRows(table, lang));
                  }}
                >
                  ${text.exportTotals}
                </button>
              </p>`
      }
    </section>`;
  }

  #renderList(shown: Listed, list: OpinionList): TemplateResult {
    const text = this.#text;
    const { topics, places } = shown;
    const districts = (places?.districts ?? []).map(({ code, th }) => ({ value: code, label: th }));
    const choices = { topics, districts, tags: list.tags };
    return html`<section>
        <h2>${text.filters}</h2>
        <damrong-desk-opinion-filters
          .locale=${this.locale}
          .listState=${this.listState}
          .choices=${choices}
          .apply=${(listState: Partial<OpinionListState>) => {
            this.desk.router.go(opinionsHref(listState));
          }}
        ></damrong-desk-opinion-filters>
        <p class="count">${this.#summary(list)}</p>
        ${formProblems(this.#held, this.locale)}
        ${
          list.count === 0
            ? nothing
            : html`<p class="tools">
                <button
                  class="link"
                  id="export-list"
                  type="button"
                  aria-disabled=${this.isExporting ? 'true' : nothing}
                  @click=${() => this.#export(shown)}
                >
                  ${this.isExporting ? text.exporting : text.exportList}
                </button>
              </p>`
        }
        <ul class="opinions">
          ${repeat(
            list.opinions,
            ({ id }) => id,
            (opinion) => this.#renderOpinion(opinion, shown),
          )}
        </ul>
        ${this.#renderPages(list)}
      </section>
      ${list.tags.length === 0 ? nothing : this.#merge.render(list.tags)}`;
  }

  #renderOpinion(opinion: OfficerOpinion, shown: Listed): TemplateResult {
    const text = this.#text;
    const { id, tags, held } = opinion;
    const meta = Object.values(aboutOpinion(opinion, shown, this.locale.lang)).filter(
      (part) => part !== '',
    );
    return html`<li>
      <p class="words" lang="th">${opinion.text}</p>
      <p class="muted">${meta.join(' · ')}</p>
      ${
        tags.length === 0
          ? nothing
          : html`<p class="badges">
              ${tags.map((tag) => html`<span class="badge">${tag}</span>`)}
            </p>`
      }
      ${
        this.edited === id
          ? this.#renderTags(opinion)
          : html`<p class="tools">
              <button
                class="link"
                id=${`tag-${id}`}
                type="button"
                @click=${() => this.#edit(opinion)}
              >
                ${text.editTags}<span class="visually-hidden"> ${excerpt(opinion)}</span>
              </button>
              <button class="link" type="button" @click=${() => this.#hold(opinion, !held)}>
                ${held ? text.letIn : text.holdBack}<span class="visually-hidden">
                  ${excerpt(opinion)}</span
                >
              </button>
            </p>`
      }
    </li>`;
  }

  #renderTags(opinion: OfficerOpinion): TemplateResult {
    const text = this.#text;
    return html`<form
      class="card"
      novalidate
      aria-label=${text.tagsOf(excerpt(opinion))}
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#saveTags(opinion);
      }}
    >
      ${formProblems(this.#tags, this.locale)}
      ${textField({ ...this.#tags.field('tags'), label: text.tags, hint: text.tagsHint })}
      <p class="actions">
        ${submitButton(this.#tags, text.save, text.saving)}
        <button class="button secondary" type="button" @click=${() => this.#close(opinion)}>
          ${this.locale.shell.cancel}
        </button>
      </p>
    </form>`;
  }

  #renderPages({ nextCursor }: OpinionList): TemplateResult | typeof nothing {
    const text = this.#text;
    const { listState } = this;
    if (nextCursor === null && listState.cursor === '') return nothing;
    return html`<nav class="pages" aria-label=${text.pages}>
      ${listState.cursor ? html`<a href=${opinionsHref({ ...listState, cursor: '' })}>${text.first}</a>` : nothing}
      ${
        nextCursor === null
          ? nothing
          : html`<a rel="next" href=${opinionsHref({ ...listState, cursor: nextCursor })}
              >${text.next}</a
            >`
      }
    </nav>`;
  }

  #summary({ count }: OpinionList): string {
    return count > 0 ? this.#text.found(count) : this.#text.none;
  }

  async #edit({ id, tags }: OfficerOpinion): Promise<void> {
    this.#tags.begin({ tags: tags.join(', ') });
    this.edited = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#tags')?.focus();
  }

  async #close({ id }: OfficerOpinion): Promise<void> {
    this.#tags.begin({ tags: '' });
    this.edited = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tag-${id}`)?.focus();
  }

  async #saveTags(opinion: OfficerOpinion): Promise<void> {
    const tags = this.#tags.draft.tags
      .split(/[,،、]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
    const isSaved = await this.#tags.submit({
      send: () => this.#change(opinion, { tags, held: opinion.held }),
    });
    if (!isSaved) return;
    this.desk.announce(this.#text.saved);
    await this.#reload();
    await this.#close(opinion);
  }

  async #hold(opinion: OfficerOpinion, held: boolean): Promise<void> {
    const isSaved = await this.#held.submit({
      send: () => this.#change(opinion, { tags: opinion.tags, held }),
    });
    if (!isSaved) return;
    this.desk.announce(this.#text.saved);
    await this.#reload();
    // The opinion has left this list, and the focus with it.
    this.renderRoot.querySelector<HTMLElement>('.opinions .link')?.focus();
  }

  #change({ id }: OfficerOpinion, body: { tags: string[]; held: boolean }): Promise<unknown> {
    const { client, session } = this.desk;
    return session.run(() => client.officer.opinions.change(id, body));
  }

  #reload(): Promise<unknown> {
    return this.#opinions.load((signal) => this.#fetch(signal));
  }

  /** All pages of what is shown, in the order of the list. */
  async #export(shown: Listed): Promise<void> {
    if (this.isExporting) return;
    this.isExporting = true;
    const text = this.#text;
    const isSaved = await this.#held.submit({
      send: async () => {
        const opinions: OfficerOpinion[] = [];
        let cursor: string | null = '';
        while (cursor !== null) {
          const state = { ...this.listState, cursor };
          const page: OpinionList = await this.desk.client.officer.opinions.list({
            ...opinionQuery(state),
            limit: PAGE,
          });
          opinions.push(...page.opinions);
          cursor = page.nextCursor;
        }
        // Without the entry that tells of it there is no file.
        await this.desk.client.officer.exports.note({
          ...{ kind: 'opinions', format: 'csv', rows: opinions.length },
          about: text.fileList,
        });
        saveCsv(text.fileList, opinionRows(opinions, shown, this.locale.lang));
      },
    });
    this.isExporting = false;
    if (isSaved) this.desk.announce(text.saved);
  }
}
