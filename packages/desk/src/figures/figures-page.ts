import {
  channels,
  codeName,
  daysOfPeriod,
  englishMonths,
  findProvince,
  fiscalMonthOf,
  fiscalMonths,
  formatThaiDate,
  percentPair,
  provinceLabel,
  provinces,
  thaiMonths,
  thaiShortMonths,
  toBuddhistYear,
  type CaseFigures,
  type CategoryList,
  type FiguresPart,
  type ProvincePlaces,
} from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import type { Narrowing } from '../case-list/list-state.ts';
import { formStyles } from '../form/form.styles.ts';
import { figureWords } from '../locale/figures.ts';
import type { FiguresMessages } from '../locale/figures.th.ts';
import { districtName } from '../reference/reference-data.ts';
import {
  daysOf,
  figuresHref,
  periodOf,
  spans,
  thisFiscalYear,
  type FiguresState,
} from './figures-state.ts';
import { figuresStyles } from './figures.styles.ts';
import {
  casesHref,
  figuresTable,
  formatCount,
  formatDays,
  formatShare,
  type Counted,
  type ShownPart,
} from './figures-table.ts';
import { writeCsv } from './write-csv.ts';

interface Shown {
  readonly figures: CaseFigures;
  /** Undefined when they cannot be had: codes are shown then. */
  readonly categories: CategoryList | undefined;
  readonly places: ProvincePlaces | undefined;
}

type Dimension = keyof FiguresMessages['columns'];

const dimensions: readonly Dimension[] = [
  'provinces',
  'months',
  'categoryGroups',
  'channels',
  'districts',
];

/** Until an address of a saved file is given up. */
const RELEASE_MS = 60_000;
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
  readonly #figures = new Loader<Shown>(this);
  #announced: Shown | undefined;

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
    const { from, to, total } = loading.value.figures;
    const day = (date: string) => formatThaiDate(date, this.locale.lang);
    const text = this.#text;
    const received = formatCount(total.received, this.locale.lang);
    this.desk.announce(`${text.period(day(from), day(to))}: ${received}`);
  }

  override render(): TemplateResult {
    const { loading } = this.#figures;
    const shown = shownValue(loading);
    return html`
      <div class="root">
        <h1 tabindex="-1">${this.heading}</h1>
        ${this.#choices()}
        <div aria-busy=${loading.kind === 'loading'}>
          ${loaderNotices(this.#figures, this.locale)} ${shown ? this.#content(shown) : nothing}
        </div>
      </div>
    `;
  }

  async #fetch(signal: AbortSignal): Promise<Shown> {
    const { client, reference } = this.desk;
    const { province } = this.figuresState;
    const query = { ...daysOf(this.figuresState), ...(province && { province }) };
    const figures = await client.officer.figures.read(query, { signal });
    const { provinceCode } = figures;
    const [categories, places] = await Promise.all([
      reference.categories(provinceCode ?? ANY_PROVINCE).catch(() => undefined),
      provinceCode === null ? undefined : reference.places(provinceCode).catch(() => undefined),
    ]);
    return { figures, categories, places };
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

  #choices(): TemplateResult {
    const text = this.#text;
    const { year, span, province } = this.figuresState;
    const isNation = this.desk.session.officer?.provinceCode === null;
    const thisYear = thisFiscalYear();
    const earlier = Array.from({ length: YEARS - 1 }, (_, index) => String(thisYear - 1 - index));
    const choice = (
      id: keyof FiguresState,
      label: string,
      prompt: string,
      value: string,
      choices: readonly { value: string; label: string }[],
    ) =>
      selectField({
        id,
        label,
        prompt,
        value,
        choices,
        onChange: (chosen) => {
          this.desk.router.go(figuresHref({ ...this.figuresState, [id]: chosen }));
        },
      });
    return html`<div class="choices">
      ${choice(
        'year',
        text.year,
        text.thisYear(thisYear),
        year === String(thisYear) ? '' : year,
        [...new Set([...earlier, ...(year && year !== String(thisYear) ? [year] : [])])].map(
          (value) => ({ value, label: value }),
        ),
      )}
      ${choice(
        'span',
        text.span,
        text.wholeYear,
        span,
        spans.map((value) => ({ value, label: this.#spanName(value) })),
      )}
      ${
        isNation
          ? choice(
              'province',
              text.province,
              text.allProvinces,
              province,
              provinces.map((one) => ({
                value: one.code,
                label: provinceLabel(one, this.locale.lang),
              })),
            )
          : nothing
      }
    </div>`;
  }

  #spanName(span: string): string {
    const period = periodOf({ ...this.figuresState, span });
    if (period.month !== undefined) return this.#monthName(daysOfPeriod(period).from.slice(0, 7));
    const quarter = period.quarter ?? 1;
    const [first = 10, , last = 12] = fiscalMonths.slice((quarter - 1) * 3);
    return this.#text.quarter(quarter, `${this.#shortMonth(first)}–${this.#shortMonth(last)}`);
  }

  #shortMonth(month: number): string {
    return this.locale.lang === 'th'
      ? (thaiShortMonths[month - 1] ?? '')
      : (englishMonths[month - 1] ?? '').slice(0, 3);
  }

  /** `2026-10` as ตุลาคม 2569. */
  #monthName(code: string): string {
    const [year = 0, month = 0] = code.split('-').map(Number);
    return this.locale.lang === 'th'
      ? `${thaiMonths[month - 1] ?? ''} ${toBuddhistYear(year)}`
      : `${englishMonths[month - 1] ?? ''} ${year}`;
  }

  #content(shown: Shown): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const { figures } = shown;
    const day = (date: string) => formatThaiDate(date, lang);
    return html`<p>
        ${figures.provinceCode === null ? nothing : html`${this.#provinceName(figures.provinceCode)} · `}
        ${text.period(day(figures.from), day(figures.to))}
        <span class="muted"
          >${text.counted(formatThaiDate(figures.countedAt, lang, 'with-time'))}</span
        >
      </p>
      ${this.#totals(figures)}
      ${
        figures.total.received === 0
          ? nothing
          : html`<p class="actions">
              <button
                class="button secondary"
                type="button"
                @click=${() => {
                  this.#download(shown);
                }}
              >
                ${text.download}
              </button>
            </p>`
      }
      ${
        figures.total.received === 0
          ? html`<p>${text.nothing}</p>`
          : dimensions
              .filter((dimension) => figures[dimension].length > 0)
              .map((dimension) => this.#section(dimension, shown))
      }
      ${this.#scores(figures)}`;
  }

  /** The shown tables in one, so that a spreadsheet can sort and filter them. */
  #download(shown: Shown): void {
    const text = this.#text;
    const { from, to, provinceCode, total } = shown.figures;
    const heading = [
      text.table,
      text.item,
      text.received,
      text.settled,
      `${text.settled} (${text.share})`,
      text.pending,
      `${text.pending} (${text.share})`,
      text.overdue,
      text.medianDays,
    ];
    const row = (table: string, label: string, tally: CaseFigures['total']) => {
      const { received, settled, pending, overdue, medianDays } = tally;
      const [settledShare, pendingShare] = percentPair(settled, pending) ?? [null, null];
      return [
        table,
        label,
        received,
        settled,
        settledShare,
        pending,
        pendingShare,
        overdue,
        medianDays,
      ];
    };
    const csv = writeCsv([
      heading,
      row(
        text.total,
        `${formatThaiDate(from, this.locale.lang)} – ${formatThaiDate(to, this.locale.lang)}`,
        total,
      ),
      ...dimensions.flatMap((dimension) =>
        this.#parts(dimension, shown).map(({ label, tally }) =>
          row(text.headings[dimension], label, tally),
        ),
      ),
    ]);
    saveFile(`figures-${provinceCode ?? 'th'}-${from}-${to}.csv`, csv);
    this.desk.announce(text.downloaded);
  }

  #totals(figures: CaseFigures): TemplateResult {
    const text = this.#text;
    const { total, satisfaction } = figures;
    const { lang } = this.locale;
    const count = (number: number) => formatCount(number, lang);
    const opens = (counted: Counted) =>
      total[counted] === 0
        ? count(total[counted])
        : html`<a href=${casesHref(counted, this.#narrowing(figures))}
            >${count(total[counted])}</a
          >`;
    const share = percentPair(total.settled, total.pending);
    const percent = (of: number | undefined) =>
      of === undefined ? nothing : text.percent(formatShare(of));
    const here = percentPair(total.settledInProvince, total.settled - total.settledInProvince);
    const raters = satisfaction.scores.reduce((sum, score) => sum + score, 0);
    return html`<dl class="totals">
      ${this.#figure(text.received, opens('received'))}
      ${this.#figure(text.settled, opens('settled'), percent(share?.[0]))}
      ${this.#figure(text.pending, opens('pending'), percent(share?.[1]))}
      ${this.#figure(text.overdue, html`<span class=${total.overdue ? 'late' : nothing}>${opens('overdue')}</span>`)}
      ${this.#figure(text.medianDays, formatDays(total.medianDays), text.medianHint)}
      ${this.#figure(
        text.settledInProvince,
        opens('settledInProvince'),
        here === undefined ? nothing : text.percent(formatShare(here[0])),
        text.settledInProvinceHint,
      )}
      ${this.#figure(text.contacts, count(total.contacts), text.contactsHint)}
      ${this.#figure(
        text.satisfaction,
        satisfaction.average === null ? '–' : text.ofFive(satisfaction.average.toFixed(2)),
        text.raters(count(raters)),
      )}
    </dl>`;
  }

  #figure(
    label: string,
    value: TemplateResult | string,
    ...hints: readonly (string | typeof nothing)[]
  ): TemplateResult {
    return html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
      ${hints.map((hint) => (hint === nothing ? nothing : html`<dd class="muted">${hint}</dd>`))}
    </div>`;
  }

  #section(dimension: Dimension, shown: Shown): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const { figures } = shown;
    const heading = text.headings[dimension];
    const parts = this.#parts(dimension, shown);
    const total: ShownPart = {
      label: text.total,
      tally: { code: null, ...figures.total },
      narrowing: this.#narrowing(figures),
    };
    const bars = parts.map(({ label, tally }) => ({
      label,
      settled: tally.settled,
      pending: tally.pending,
    }));
    return html`<section>
      <h2>${heading}</h2>
      ${
        this.chartsHere
          ? html`<damrong-desk-figure-chart
              .bars=${bars}
              .words=${{
                summary: text.chart(heading),
                settled: text.settled,
                pending: text.pending,
              }}
            ></damrong-desk-figure-chart>`
          : nothing
      }
      ${figuresTable({ caption: heading, column: text.columns[dimension], parts, total, text, lang })}
    </section>`;
  }

  #parts(dimension: Dimension, shown: Shown): ShownPart[] {
    const { figures } = shown;
    const parts = figures[dimension].map((tally) => ({
      tally,
      label: this.#label(dimension, tally, shown),
      narrowing: this.#partNarrowing(dimension, tally, figures),
    }));
    // Months go by time; everything else comes by how much there was.
    return dimension === 'months'
      ? parts.sort((a, b) => ((a.tally.code ?? '') < (b.tally.code ?? '') ? -1 : 1))
      : parts;
  }

  #label(dimension: Dimension, { code }: FiguresPart, { categories, places }: Shown): string {
    const { lang } = this.locale;
    if (code === null) return this.#text.noDistrict;
    switch (dimension) {
      case 'months':
        return this.#monthName(code);
      case 'provinces':
        return this.#provinceName(code);
      case 'districts':
        return districtName(places, code, lang) ?? code;
      case 'channels':
        return codeName(channels, code, lang);
      case 'categoryGroups':
        return categories?.groups.find((group) => group.code === code)?.[lang] ?? code;
    }
  }

  #provinceName(code: string): string {
    const province = findProvince(code);
    return province === undefined ? code : provinceLabel(province, this.locale.lang);
  }

  /** What the list is narrowed to behind all numbers. */
  #narrowing({ from, to, provinceCode }: CaseFigures): Narrowing {
    const isNation = this.desk.session.officer?.provinceCode === null;
    return {
      receivedFrom: from,
      receivedTo: to,
      ...(isNation && provinceCode !== null && { province: provinceCode }),
    };
  }

  #partNarrowing(
    dimension: Dimension,
    { code }: FiguresPart,
    figures: CaseFigures,
  ): Narrowing | undefined {
    if (code === null) return undefined;
    const all = this.#narrowing(figures);
    switch (dimension) {
      case 'months': {
        const { from, to } = daysOfPeriod(fiscalMonthOf(`${code}-01`));
        // A period that begins or ends within the month counts no other days of it.
        return {
          ...all,
          receivedFrom: from > figures.from ? from : figures.from,
          receivedTo: to < figures.to ? to : figures.to,
        };
      }
      case 'provinces':
        return { ...all, province: code };
      case 'districts':
        return { ...all, district: code };
      case 'channels':
        return { ...all, channel: code };
      case 'categoryGroups':
        return { ...all, category: code };
    }
  }

  #scores({ satisfaction: { scores } }: CaseFigures): TemplateResult | typeof nothing {
    const text = this.#text;
    if (scores.every((count) => count === 0)) return nothing;
    return html`<section>
      <h2>${text.headings.scores}</h2>
      <table class="scores">
        <thead>
          <tr>
            <th scope="col">${text.score}</th>
            <th scope="col">${text.people}</th>
          </tr>
        </thead>
        <tbody>
          ${scores
            .map(
              (count, index) =>
                html`<tr>
                  <th scope="row">${index + 1}</th>
                  <td>${formatCount(count, this.locale.lang)}</td>
                </tr>`,
            )
            .reverse()}
        </tbody>
      </table>
    </section>`;
  }
}

/** Hands a text to the browser as a file of the reader's own. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  // The browser has the content by now; a pending download keeps its own hold on it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, RELEASE_MS);
}
