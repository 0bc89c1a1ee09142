import {
  bangkokDate,
  fiscalYear,
  formatThaiDate,
  reportPeriod,
  reportSpans,
  type ExportFormat,
  type NationalReport,
  type ProvinceStanding,
} from '@damrong/contract';
import { isConflictError } from '@damrong/sdk';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { hrefWith } from '../app/href-with.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { periodName, provinceName } from '../figures/figures-names.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { nationalReportWords } from '../locale/national-report.ts';
import type { NationalReportMessages } from '../locale/national-report.th.ts';
import { reportWords } from '../locale/reports.ts';
import type { NationalReportState } from './national-report-state.ts';
import { leagueSheet, standingSheet, sumSheet, type LeagueSort } from './national-sheets.ts';
import { saveSheets } from './report-files.ts';
import { spanName } from './report-names.ts';
import { reportsStyles } from './reports.styles.ts';
import { sheetTable } from './sheet-table.ts';

/** How many fiscal years can be chosen. */
const YEARS = 5;

/** How all provinces stand with a report: who has submitted, the sum, and who is behind today. */
export class NationalReportPage extends DeskPage {
  static override styles = [...formStyles, reportsStyles];
  static override properties = {
    period: { attribute: false },
    sort: { state: true },
    said: { state: true },
    failure: { state: true },
  };

  declare period: NationalReportState;
  declare sort: LeagueSort;
  declare said: string;
  declare failure: string;
  readonly #report = new Loader<NationalReport>(this);
  readonly #intent = new IntentKey();

  constructor() {
    super();
    this.sort = 'overdue';
    this.said = '';
    this.failure = '';
  }

  get heading(): string {
    return this.#text.title;
  }

  get #text(): NationalReportMessages {
    return nationalReportWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('period')) return;
    this.said = '';
    this.failure = '';
    const { year, span } = this.period;
    // A part of the year that runs is asked for by its name alone.
    const ofYear = year === '' && span !== '' ? String(thisYear()) : year;
    const query = { ...(ofYear && { year: ofYear }), ...(span && { span }) };
    void this.#report.load((signal) =>
      this.desk.client.officer.reports.national(query, { signal }),
    );
  }

  override render(): TemplateResult {
    const { loading } = this.#report;
    const report = shownValue(loading);
    const text = this.#text;
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p class="tools">${text.intro}</p>
      ${this.#choices()}
      ${this.said === '' ? nothing : html`<p class="notice done" role="status">${this.said}</p>`}
      ${
        this.failure === ''
          ? nothing
          : html`<p class="notice failure" role="alert">${this.failure}</p>`
      }
      <div aria-busy=${loading.kind === 'loading'}>
        ${loaderNotices(this.#report, this.locale)} ${report ? this.#content(report) : nothing}
      </div>
    </div>`;
  }

  #choices(): TemplateResult {
    const { lang } = this.locale;
    const text = this.#text;
    const current = thisYear();
    const years = Array.from({ length: YEARS - 1 }, (_, index) => String(current - 1 - index));
    const { year, span } = this.period;
    const go = (change: Partial<NationalReportState>) => {
      const next = Object.entries({ ...this.period, ...change }).filter(
        ([, value]) => value !== '',
      );
      this.desk.router.go(hrefWith('/national-report', new URLSearchParams(next)));
    };
    return html`<div class="choices">
      ${selectField({
        id: 'year',
        label: text.year,
        prompt: reportWords[lang].thisYear(current),
        value: year,
        choices: years.map((value) => ({ value, label: value })),
        onChange: (chosen) => {
          go({ year: chosen });
        },
      })}
      ${selectField({
        id: 'span',
        label: text.span,
        prompt: year === '' ? text.lastMonth : reportWords[lang].wholeYear(Number(year)),
        value: span,
        choices: reportSpans.map((value) => ({
          value,
          label:
            value === 'year'
              ? reportWords[lang].wholeYear(year === '' ? current : Number(year))
              : periodName(reportPeriod(year === '' ? current : Number(year), value), lang),
        })),
        onChange: (chosen) => {
          go({ span: chosen });
        },
      })}
    </div>`;
  }

  #content(report: NationalReport): TemplateResult {
    const { lang } = this.locale;
    const text = this.#text;
    const missing = report.provinces.filter(({ reportId }) => reportId === null);
    return html`<p>
        <strong>${spanName(report, lang)}</strong> ·
        ${text.submitted(report.submitted, report.provinces.length)}
        <span class="muted"
          >${text.counted(formatThaiDate(report.countedAt, lang, 'with-time'))}</span
        >
      </p>
      ${this.#files(report)} ${sheetTable({ sheet: sumSheet(report, lang), none: text.none, lang })}
      ${this.#standings(report, missing)} ${this.#league(report)}`;
  }

  #standings(report: NationalReport, missing: readonly ProvinceStanding[]): TemplateResult {
    const text = this.#text;
    return html`<section>
      <h2>${text.standing}</h2>
      ${isOver(report) ? nothing : html`<p class="tools">${this.#notOver(report)}</p>`}
      ${
        missing.length === 0 || !isOver(report)
          ? nothing
          : html`<p class="actions tools">
              <button
                class="button secondary"
                type="button"
                id="remind-all"
                @click=${() => void this.#remind(report, missing)}
              >
                ${text.remindAll(missing.length)}
              </button>
            </p>`
      }
      <div class="periods">
        <table>
          <thead>
            <tr>
              <th scope="col">${text.province}</th>
              <th scope="col">${text.state}</th>
              <th scope="col">${text.received}</th>
              <th scope="col">${text.settled}</th>
              <th scope="col">${text.pending}</th>
              <th scope="col" class="tools">${reportWords[this.locale.lang].work}</th>
            </tr>
          </thead>
          <tbody>
            ${report.provinces.map((standing) => this.#standing(report, standing))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #standing(report: NationalReport, standing: ProvinceStanding): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const { reportId, submittedAt, remindedAt, tally } = standing;
    const name = provinceName(standing.provinceCode, lang);
    const day = (at: string) => formatThaiDate(at, lang, 'short');
    const count = (value: number | undefined, label: string) =>
      value === undefined
        ? html`<td></td>`
        : html`<td><span class="label">${label} </span>${value.toLocaleString(lang)}</td>`;
    return html`<tr>
      <th scope="row">${name}</th>
      <td>
        ${submittedAt === null ? html`<span class="late">${text.missing}</span>` : text.sent(day(submittedAt))}
        ${submittedAt === null && remindedAt !== null ? html`<br /><span class="muted">${text.reminded(day(remindedAt))}</span>` : nothing}
      </td>
      ${count(tally?.received, text.received)} ${count(tally?.settled, text.settled)}
      ${count(tally?.pending, text.pending)}
      <td class="tools">
        ${
          reportId === null
            ? this.#reminder(report, standing)
            : html`<a href=${`/reports/${reportId}`} aria-label=${text.read(name)}
                >${text.readShort}</a
              >`
        }
      </td>
    </tr>`;
  }

  #reminder(report: NationalReport, standing: ProvinceStanding): TemplateResult | typeof nothing {
    if (!isOver(report)) return nothing;
    const text = this.#text;
    return html`<button
      class="button secondary small"
      type="button"
      aria-label=${text.remind(provinceName(standing.provinceCode, this.locale.lang))}
      @click=${() => void this.#remind(report, [standing])}
    >
      ${text.remindShort}
    </button>`;
  }

  #notOver({ to }: NationalReport): string {
    return this.#text.notOver(formatThaiDate(to, this.locale.lang));
  }

  #league(report: NationalReport): TemplateResult {
    const { lang } = this.locale;
    const text = this.#text;
    return html`${sheetTable({ sheet: leagueSheet(report, this.sort, lang), none: text.noneBehind, lang })}
      <div class="choices">
        ${choiceField({
          id: 'sort',
          label: text.sortBy,
          value: this.sort,
          choices: (['overdue', 'unread', 'withoutResult'] as const).map((value) => ({
            value,
            label: text.sorts[value],
          })),
          onChange: (sort) => {
            this.sort = sort;
          },
        })}
      </div>`;
  }

  #files(report: NationalReport): TemplateResult {
    const text = this.#text;
    const save = (format: ExportFormat) => () => void this.#save(report, format);
    return html`<div class="actions tools" role="group" aria-label=${text.files}>
      <button class="button secondary" type="button" id="xlsx" @click=${save('xlsx')}>
        ${text.xlsx}
      </button>
      <button class="button secondary" type="button" id="csv" @click=${save('csv')}>
        ${text.csv}
      </button>
      <button
        class="button secondary"
        type="button"
        id="print"
        @click=${() => {
          window.print();
        }}
      >
        ${text.print}
      </button>
    </div>`;
  }

  async #save(report: NationalReport, format: ExportFormat): Promise<void> {
    const { lang } = this.locale;
    const { client, session } = this.desk;
    const sheets = [
      sumSheet(report, lang),
      standingSheet(report, lang),
      leagueSheet(report, this.sort, lang),
    ];
    await this.#act(report, this.#text.downloaded, () =>
      saveSheets(sheets, {
        ...{ format, kind: 'national_report', name: `national-${report.year}-${report.span}` },
        about: spanName(report, 'th'),
        note: (body) => session.run(() => client.officer.exports.note(body)),
      }),
    );
  }

  async #remind(report: NationalReport, missing: readonly ProvinceStanding[]): Promise<void> {
    const { client, session } = this.desk;
    const { year, span } = report;
    const body = { year, span, provinces: missing.map(({ provinceCode }) => provinceCode) };
    await this.#act(report, this.#text.remindedAll(missing.length), async () => {
      await session.run(() =>
        client.officer.reports.remind(body, { idempotencyKey: this.#intent.of(body) }),
      );
      this.#intent.done();
      await this.#report.reload();
    });
  }

  async #act(report: NationalReport, done: string, act: () => Promise<unknown>): Promise<void> {
    this.said = '';
    this.failure = '';
    try {
      await act();
      this.said = done;
      this.desk.announce(done);
    } catch (error) {
      const isEarly = isConflictError(error) && error.code === 'report_not_over';
      this.failure = isEarly ? this.#notOver(report) : failureText(error, this.locale.failure);
    }
  }
}

function isOver({ to }: NationalReport): boolean {
  return to < bangkokDate(new Date());
}

function thisYear(): number {
  return fiscalYear(bangkokDate(new Date()));
}
