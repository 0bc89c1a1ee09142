import { formatThaiDate, provinceLabel, provinces, type CaseFigures } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { saveCsv } from '../app/csv-file.ts';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { figureWords } from '../locale/figures.ts';
import type { FiguresMessages } from '../locale/figures.th.ts';
import { periodName, provinceName, type Dimension, type NameLists } from './figures-names.ts';
import { dimensions, narrowingOf, partsOf, type ShownFigures } from './figures-parts.ts';
import { figuresRows } from './figures-rows.ts';
import {
  daysOf,
  figuresHref,
  periodOf,
  spans,
  thisFiscalYear,
  type FiguresState,
} from './figures-state.ts';
import { figuresTable, formatCount } from './figures-table.ts';
import { figuresScores, figuresTotals } from './figures-totals.ts';
import { figuresStyles } from './figures.styles.ts';

interface Fetched {
  readonly figures: CaseFigures;
  readonly names: NameLists;
}

/** How many fiscal years can be chosen. */
const YEARS = 5;
/** Its categories are those of the whole country. */
const ANY_PROVINCE = '10';

/** What came in and what has become of it, for a province or for the whole country. */
export class FiguresPage extends DeskPage {
  static override styles = [...formStyles, figuresStyles];
  static override properties = { figuresState: { attribute: false }, chartsHere: { state: true } };

  declare figuresState: FiguresState;
  declare chartsHere: boolean;
  readonly #figures = new Loader<Fetched>(this);
  readonly #download = new FormController(this, {}, { isGuarded: false });
  #announced: Fetched | undefined;

  constructor() {
    super();
    this.chartsHere = false;
  }

  get heading(): string {
    return this.locale.shell.figures;
  }

  get #text(): FiguresMessages {
    return figureWords[this.locale.lang];
  }

  get #isNation(): boolean {
    return this.desk.session.officer?.provinceCode === null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('figuresState')) return;
    void this.#figures.load((signal) => this.#fetch(signal));
    void this.#bringCharts();
  }

  override updated(): void {
    super.updated();
    const { loading } = this.#figures;
    if (loading.kind !== 'ready' || loading.value === this.#announced) return;
    this.#announced = loading.value;
    const { figures } = loading.value;
    const received = formatCount(figures.total.received, this.locale.lang);
    this.desk.announce(`${this.#period(figures)}: ${received}`);
  }

  override render(): TemplateResult {
    const { loading } = this.#figures;
    const fetched = shownValue(loading);
    const { lang } = this.locale;
    return html`
      <div class="root">
        <h1 tabindex="-1">${this.heading}</h1>
        ${this.#choices()}
        <div aria-busy=${loading.kind === 'loading'}>
          ${loaderNotices(this.#figures, this.locale)}
          ${fetched ? this.#content({ ...fetched, isNation: this.#isNation, lang }) : nothing}
        </div>
      </div>
    `;
  }

  async #fetch(signal: AbortSignal): Promise<Fetched> {
    const { client, reference } = this.desk;
    const { province } = this.figuresState;
    const query = { ...daysOf(this.figuresState), ...(province && { province }) };
    const figures = await client.officer.figures.read(query, { signal });
    const { provinceCode } = figures;
    const [categories, places] = await Promise.all([
      reference.categories(provinceCode ?? ANY_PROVINCE).catch(() => undefined),
      provinceCode === null ? undefined : reference.places(provinceCode).catch(() => undefined),
    ]);
    return { figures, names: { categories, places } };
  }

  /** The tables are of use without them. */
  async #bringCharts(): Promise<void> {
    try {
      await import('./figure-chart.define.ts');
      this.chartsHere = true;
    } catch {
      // The next choice tries again.
    }
  }

  #period({ from, to }: CaseFigures): string {
    const { lang } = this.locale;
    return this.#text.period(formatThaiDate(from, lang), formatThaiDate(to, lang));
  }

  #choices(): TemplateResult {
    const { lang } = this.locale;
    const text = this.#text;
    const current = thisFiscalYear();
    const earlier = Array.from({ length: YEARS - 1 }, (_, index) => String(current - 1 - index));
    const year = this.figuresState.year === String(current) ? '' : this.figuresState.year;
    const years = new Set([...earlier, ...(year === '' ? [] : [year])]);
    const choice = (
      id: keyof FiguresState,
      label: string,
      prompt: string,
      choices: readonly { value: string; label: string }[],
    ) =>
      selectField({
        ...{ id, label, prompt, choices },
        value: id === 'year' ? year : this.figuresState[id],
        onChange: (chosen) => {
          this.desk.router.go(figuresHref({ ...this.figuresState, [id]: chosen }));
        },
      });
    const spanChoices = spans.map((value) => ({
      value,
      label: periodName(periodOf({ ...this.figuresState, span: value }), lang),
    }));
    const provinceChoices = provinces.map((one) => ({
      value: one.code,
      label: provinceLabel(one, lang),
    }));
    return html`<div class="choices">
      ${choice(
        'year',
        text.year,
        text.thisYear(current),
        [...years].map((value) => ({ value, label: value })),
      )}
      ${choice('span', text.span, text.wholeYear, spanChoices)}
      ${this.#isNation ? choice('province', text.province, text.allProvinces, provinceChoices) : nothing}
    </div>`;
  }

  #content(shown: ShownFigures): TemplateResult {
    const text = this.#text;
    const { figures, lang } = shown;
    const { provinceCode } = figures;
    return html`<p>
        ${provinceCode === null ? nothing : html`${provinceName(provinceCode, lang)} · `}
        ${this.#period(figures)}
        <span class="muted"
          >${text.counted(formatThaiDate(figures.countedAt, lang, 'with-time'))}</span
        >
      </p>
      ${figuresTotals(shown)}
      ${figures.total.received === 0 ? html`<p>${text.nothing}</p>` : this.#tables(shown)}
      ${figuresScores(shown)}`;
  }

  #tables(shown: ShownFigures): TemplateResult {
    const { figures } = shown;
    const download = async () => {
      const { from, to, provinceCode } = figures;
      const rows = figuresRows(shown);
      const about = `${provinceCode ?? 'th'} ${from} ${to}`;
      const { client, session } = this.desk;
      // Without the entry that tells of it there is no file.
      const isNoted = await this.#download.submit({
        send: () =>
          session.run(() =>
            client.officer.exports.note({
              kind: 'figures',
              format: 'csv',
              rows: rows.length,
              about,
            }),
          ),
      });
      if (!isNoted) return;
      saveCsv(`figures-${provinceCode ?? 'th'}-${from}-${to}`, rows);
      this.desk.announce(this.#text.downloaded);
    };
    return html`${formProblems(this.#download, this.locale)}
      <p class="actions">
        <button class="button secondary" type="button" @click=${download}>
          ${this.#text.download}
        </button>
      </p>
      ${dimensions
        .filter((dimension) => figures[dimension].length > 0)
        .map((dimension) => this.#section(dimension, shown))}`;
  }

  #section(dimension: Dimension, shown: ShownFigures): TemplateResult {
    const text = this.#text;
    const { figures, lang } = shown;
    const heading = text.headings[dimension];
    const parts = partsOf(dimension, shown);
    const total = {
      label: text.total,
      tally: { code: null, ...figures.total },
      narrowing: narrowingOf(shown),
    };
    const bars = parts.map(({ label, tally: { settled, pending } }) => ({
      label,
      settled,
      pending,
    }));
    const { settled, pending } = text;
    return html`<section>
      <h2>${heading}</h2>
      ${
        this.chartsHere
          ? html`<damrong-desk-figure-chart
              .bars=${bars}
              .words=${{ summary: text.chart(heading), settled, pending }}
            ></damrong-desk-figure-chart>`
          : nothing
      }
      ${figuresTable({ caption: heading, column: text.columns[dimension], parts, total, text, lang })}
    </section>`;
  }
}
