import {
  categoryGroups,
  codeName,
  formatThaiDate,
  provinceLabel,
  provinces,
  type PublishedQuarter,
  type PublishedTotal,
} from '@damrong/contract';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { PublishedList } from '../content/published-list.ts';
import { readStatistics } from '../content/read-content.ts';
import { selectField } from '../field/select-field.ts';
import { formatNumber } from '../locale/format-number.ts';
import { Locale } from '../locale/locale.ts';
import { fieldStyles } from '../style/field.styles.ts';
import { figuresChart } from './figures-chart.ts';
import { figuresTable, type NamedFigures } from './figures-table.ts';
import { statisticsEn, statisticsTh, type StatisticsMessages } from './statistics.messages.ts';
import { statisticsStyles } from './statistics.styles.ts';

const words = new Locale<StatisticsMessages>(statisticsTh, statisticsEn);

/** The quarter that is shown and the three before it. */
const QUARTERS_OF_MONTHS = 4;

/**
 * What a province's centre received, settled and has pending, by category and by month, as charts and as
 * tables that say the same, with open data.
 *
 * @csspart root - The box around everything.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongStatistics extends PublishedList<
  StatisticsMessages,
  readonly PublishedQuarter[]
> {
  static override properties: PropertyDeclarations = {
    chosen: { state: true },
    shown: { state: true },
  };

  static override styles: CSSResultGroup = [PublishedList.styles, fieldStyles, statisticsStyles];

  /** The province that the reader has chosen, where the page names none. */
  declare protected chosen: string | undefined;
  /** The quarter that the reader has chosen; the latest until then. */
  declare protected shown: string | undefined;

  #isChoosing = false;
  /** Whose numbers have come. */
  #arrived: string | undefined;

  constructor() {
    super();
    this.locale = words;
  }

  /** @internal Whose numbers are shown. */
  override get shownProvince(): string | undefined {
    return this.province ?? this.chosen;
  }

  protected override get hostedPage(): string {
    return 'statistics';
  }

  protected override async read(signal: AbortSignal): Promise<readonly PublishedQuarter[]> {
    const { centerUrl, shownProvince } = this;
    if (shownProvince === undefined) return [];
    const quarters = await readStatistics({ centerUrl, province: shownProvince }, signal);
    this.#arrived = shownProvince;
    return quarters;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const field = this.renderRoot.querySelector<HTMLElement>('#province');
    if (!this.#isChoosing || field === null || this.#arrived !== this.shownProvince) return;
    // The list of provinces was gone while the numbers were on their way.
    this.#isChoosing = false;
    field.focus();
  }

  protected override renderShown(quarters: readonly PublishedQuarter[]): TemplateResult {
    const { shownProvince, text } = this;
    const found = quarters.findIndex((quarter) => keyOf(quarter) === this.shown);
    const index = Math.max(0, found);
    const quarter = quarters[index];
    const tools = html`<div class="tools screen">
      ${this.province === undefined ? this.#renderProvinces() : nothing}
      ${quarters.length > 1 ? this.#renderPeriods(quarters) : nothing}
    </div>`;
    if (quarter !== undefined)
      return html`${tools}${this.#renderQuarter(quarter, quarters.slice(index))}`;
    if (shownProvince === undefined) return tools;
    return html`${tools}
      <p class="notice">${text.none} <a class="nowrap" href="tel:1567" translate="no">1567</a></p>`;
  }

  #renderProvinces(): TemplateResult {
    const { language, shownProvince = '', text } = this;
    return selectField({
      id: 'province',
      label: text.province,
      hint: text.provinceHint,
      prompt: text.choose,
      value: shownProvince,
      choices: provinces.map((one) => ({ value: one.code, label: provinceLabel(one, language) })),
      onChange: (code) => {
        this.chosen = code || undefined;
        this.#isChoosing = true;
      },
    });
  }

  #renderPeriods(quarters: readonly PublishedQuarter[]): TemplateResult {
    const { shown = '', text } = this;
    const choices = quarters.map((one) => ({
      value: keyOf(one),
      label: text.quarter(one.quarter, one.year),
    }));
    return selectField({
      id: 'period',
      label: text.period,
      prompt: choices[0]?.label ?? '',
      value: shown,
      choices: choices.slice(1),
      onChange: (key) => {
        this.shown = key;
      },
    });
  }

  #renderQuarter(quarter: PublishedQuarter, since: readonly PublishedQuarter[]): TemplateResult {
    const { language, text } = this;
    const day = (date: string) => formatThaiDate(date, language);
    const { from, to, countedOn, total } = quarter;
    const groups = quarter.categoryGroups.map((part) => ({
      ...part,
      name: codeName(categoryGroups, part.code, language),
    }));
    const months = since
      .slice(0, QUARTERS_OF_MONTHS)
      .reverse()
      .flatMap((one) => one.months)
      .map((part) => ({ ...part, name: this.#monthName(part.code) }));
    return html`<div role="status">
        <h3>${text.quarter(quarter.quarter, quarter.year)}</h3>
        <p class="muted">${text.about(day(from), day(to), day(countedOn))}</p>
      </div>
      ${quarter.isExample ? html`<p class="notice">${text.example}</p>` : nothing}
      ${
        total.received === null
          ? html`<p class="notice">${text.few}</p>`
          : html`<dl class="tiles">${this.#renderTiles(total)}</dl>`
      }
      ${total.received === null ? nothing : this.#renderPart('groups', text.byGroup, text.group, groups)}
      ${this.#renderPart('months', text.byMonth, text.month, months)} ${this.#renderData()}`;
  }

  #renderTiles({
    received,
    settled,
    pending,
    medianDays,
    rating,
    settledInProvince,
  }: PublishedTotal) {
    const { text } = this;
    const tile = (name: string, value: string | undefined, unit = '') =>
      html`<div>
        <dt>${name}</dt>
        <dd>${value === undefined ? text.hidden : html`<strong>${value}</strong> ${unit}`}</dd>
      </div>`;
    const count = (value: number | null) => (value === null ? undefined : formatNumber(value));
    return [
      tile(text.received, count(received), text.cases),
      tile(text.settled, count(settled), text.cases),
      tile(text.pending, count(pending), text.cases),
      tile(text.median, count(medianDays), text.days),
      tile(text.rating, rating?.toFixed(1), text.outOf),
      tile(text.inProvince, this.#share(settledInProvince, settled)),
    ];
  }

  /** In per cent, rounded so that it promises nothing more than is known. */
  #share(range: PublishedTotal['settledInProvince'], whole: number | null): string | undefined {
    const { text } = this;
    if (range === null || whole === null) return undefined;
    const { least, most } = range;
    if (least === most) return `${((least / whole) * 100).toFixed(1)}%`;
    if (most === whole) return text.atLeast(String(Math.floor((least / whole) * 100)));
    return text.atMost(String(Math.ceil((most / whole) * 100)));
  }

  #renderPart(
    id: string,
    heading: string,
    first: string,
    parts: readonly NamedFigures[],
  ): TemplateResult {
    const { text } = this;
    const most = parts.reduce<NamedFigures | undefined>(
      (before, part) => ((part.received ?? 0) > (before?.received ?? 0) ? part : before),
      undefined,
    );
    const said = most && text.most(most.name, formatNumber(most.received ?? 0));
    const summary = [text.chart(heading), said].filter(Boolean).join(' ');
    return html`<section class="part" aria-labelledby=${id}>
      <h3 id=${id}>${heading}</h3>
      ${figuresChart(parts, { ...text, summary })}
      ${figuresTable(parts, { caption: heading, first, text })}
    </section>`;
  }

  #renderData(): TemplateResult {
    const { centerUrl, language, shownProvince = '', text } = this;
    const address = `${centerUrl}/embed/content/statistics/${shownProvince}`;
    return html`<p class="rule">${text.rule}</p>
      <p class="data screen">
        <span>${text.data}</span>
        <a href=${`${address}.${language}.csv`}>CSV</a>
        <a href=${`${address}.json`}>JSON</a>
        <span>${text.licence}</span>
      </p>`;
  }

  /** "กรกฎาคม 2569", "July 2026 (B.E. 2569)". */
  #monthName(month: string): string {
    return formatThaiDate(`${month}-01`, this.language).replace(/^1 /, '');
  }
}

function keyOf({ year, quarter }: PublishedQuarter): string {
  return `${year}-${quarter}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-statistics': DamrongStatistics;
  }
}
