import {
  auditActions,
  codeName,
  findProvince,
  formatThaiDate,
  provinceLabel,
  type AuditEntry,
  type AuditList,
} from '@damrong/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { saveCsv } from '../app/csv-file.ts';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { auditWords } from '../locale/audit.ts';
import { auditHref, auditQuery, type AuditState } from './audit-state.ts';
import { auditStyles } from './audit.styles.ts';

/** Entries of one call of a download, and the most of all its calls. */
const PAGE = 100;
const MOST_EXPORTED = 10_000;

/** Who did what, and when: for supervisors of their province, for the ministry of all. */
export class AuditPage extends DeskPage {
  static override styles = [...formStyles, auditStyles];
  static override properties = {
    listState: { attribute: false },
    isExporting: { state: true },
  };

  declare listState: AuditState;
  declare isExporting: boolean;
  readonly #audit = new Loader<AuditList>(this);
  readonly #download = new FormController(this, {});
  #announced: AuditList | undefined;

  constructor() {
    super();
    this.isExporting = false;
  }

  get heading(): string {
    return this.#text.heading;
  }

  get #text() {
    return auditWords[this.locale.lang];
  }

  get #isNation(): boolean {
    return this.desk.session.officer?.provinceCode === null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listState')) return;
    const query = auditQuery(this.listState);
    void this.#audit.load((signal) => this.desk.client.officer.audit.list(query, { signal }));
  }

  override updated(): void {
    super.updated();
    const { loading } = this.#audit;
    if (loading.kind !== 'ready' || loading.value === this.#announced) return;
    this.#announced = loading.value;
    this.desk.announce(this.#summary(loading.value));
  }

  override render(): TemplateResult {
    const text = this.#text;
    const { loading } = this.#audit;
    const shown = shownValue(loading);
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p class="words">${this.#isNation ? text.introMinistry : text.intro}</p>
      <damrong-desk-audit-filters
        .locale=${this.locale}
        .listState=${this.listState}
        .choosesProvince=${this.#isNation}
        .apply=${(listState: Partial<AuditState>) => {
          this.desk.router.go(auditHref(listState));
        }}
      ></damrong-desk-audit-filters>
      ${loaderNotices(this.#audit, this.locale)}
      ${
        shown === undefined
          ? nothing
          : html`<section aria-busy=${loading.kind === 'loading'}>
              ${this.#renderList(shown)}
            </section>`
      }
    </div>`;
  }

  #renderList(list: AuditList): TemplateResult {
    const text = this.#text;
    return html`<p class="count">${this.#summary(list)}</p>
      ${formProblems(this.#download, this.locale)}
      ${
        list.entries.length === 0
          ? nothing
          : html`<p class="tools">
                <button
                  class="link"
                  id="export"
                  type="button"
                  aria-disabled=${this.isExporting ? 'true' : nothing}
                  @click=${() => this.#export()}
                >
                  ${this.isExporting ? text.exporting : text.exportList}
                </button>
              </p>
              <ol class="audit">
                ${repeat(
                  list.entries,
                  ({ id }) => id,
                  (entry) => html`<li>${this.#renderEntry(entry)}</li>`,
                )}
              </ol>`
      }
      ${this.#renderPages(list)}`;
  }

  #renderEntry(entry: AuditEntry): TemplateResult {
    const { at, caseNumber, detail } = entry;
    const { lang } = this.locale;
    return html`<time datetime=${at}>${formatThaiDate(at, lang, 'with-time')}</time>
      <span class="act">
        <strong>${codeName(auditActions, entry.action, lang)}</strong>
        ${
          caseNumber === null
            ? nothing
            : html`<a
                href=${entry.action.startsWith('sealed_') ? '/sealed' : `/cases/${caseNumber}`}
                translate="no"
                >${caseNumber}</a
              >`
        }
        ${detail === null ? nothing : html`<span class="detail">${detail}</span>`}
      </span>
      <span class="who"
        >${this.#whoOf(entry)}${this.#isNation ? html` · ${this.#whereOf(entry)}` : nothing}</span
      >`;
  }

  #whoOf({ action, officer }: AuditEntry): string {
    if (officer !== null) return officer.displayName;
    const kind = auditActions.find(({ code }) => code === action)?.kind;
    return kind === 'citizens' ? this.#text.citizen : this.#text.center;
  }

  #whereOf({ provinceCode }: AuditEntry): string {
    if (provinceCode === null) return this.#text.wholeCountry;
    const province = findProvince(provinceCode);
    return province ? provinceLabel(province, this.locale.lang) : provinceCode;
  }

  #renderPages({ nextCursor }: AuditList): TemplateResult | typeof nothing {
    const text = this.#text;
    const { listState } = this;
    if (nextCursor === null && listState.cursor === '') return nothing;
    return html`<nav class="pages" aria-label=${text.pages}>
      ${listState.cursor ? html`<a href=${auditHref({ ...listState, cursor: '' })}>${text.first}</a>` : nothing}
      ${
        nextCursor === null
          ? nothing
          : html`<a rel="next" href=${auditHref({ ...listState, cursor: nextCursor })}
              >${text.next}</a
            >`
      }
    </nav>`;
  }

  #summary({ entries }: AuditList): string {
    return entries.length > 0 ? this.#text.found(entries.length) : this.#text.none;
  }

  /** Everything that fits, whichever page is shown, up to what a spreadsheet is still handy with. */
  async #export(): Promise<void> {
    if (this.isExporting) return;
    this.isExporting = true;
    const text = this.#text;
    const { lang } = this.locale;
    const query = auditQuery({ ...this.listState, cursor: '' });
    const entries: AuditEntry[] = [];
    let cursor: string | null = '';
    const isRead = await this.#download.submit({
      send: async () => {
        const { client, session } = this.desk;
        while (cursor !== null && entries.length < MOST_EXPORTED) {
          const from: object = cursor === '' ? {} : { cursor };
          const page: AuditList = await session.run(() =>
            client.officer.audit.list({ ...query, ...from, limit: PAGE }),
          );
          entries.push(...page.entries);
          cursor = page.nextCursor;
        }
        // Without the entry that tells of it there is no file.
        await session.run(() =>
          client.officer.exports.note({
            ...{ kind: 'audit', format: 'csv', rows: entries.length },
            about:
              new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))
                .toString()
                .slice(0, 300) || text.file,
          }),
        );
      },
    });
    this.isExporting = false;
    if (!isRead) return;
    saveCsv(text.file, [
      [text.at, text.action, text.who, text.username, text.province, text.case, text.detail],
      ...entries.map((entry) => [
        formatThaiDate(entry.at, lang, 'with-time'),
        codeName(auditActions, entry.action, lang),
        this.#whoOf(entry),
        entry.officer?.username ?? '',
        this.#whereOf(entry),
        entry.caseNumber,
        entry.detail,
      ]),
    ]);
    this.desk.announce(cursor === null ? text.exported : text.exportedFirst(entries.length));
  }
}
