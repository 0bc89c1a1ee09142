import {
  bangkokDate,
  codeName,
  fiscalYear,
  formatThaiDate,
  reportDays,
  reportSpans,
  reportStates,
  type Report,
  type ReportList,
  type ReportSpan,
} from '@damrong/contract';
import { isConflictError, isInputError } from '@damrong/sdk';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { reportWords } from '../locale/reports.ts';
import type { ReportsMessages } from '../locale/reports.th.ts';
import { latestReports, spanName } from './report-names.ts';
import { reportsStyles } from './reports.styles.ts';

/** How many fiscal years can be chosen. */
const YEARS = 5;

/** The periods of a fiscal year, and how far the report about each of them is. */
export class ReportsPage extends DeskPage {
  static override styles = [...formStyles, reportsStyles];
  static override properties = { year: { attribute: false } };

  /** Of the Buddhist era; empty for the one that runs. */
  declare year: string;
  readonly #reports = new Loader<ReportList>(this);
  readonly #intent = new IntentKey();
  #failure = '';

  get heading(): string {
    return this.#text.title;
  }

  get #text(): ReportsMessages {
    return reportWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('year')) return;
    this.#failure = '';
    const query = this.year === '' ? {} : { year: this.year };
    void this.#reports.load((signal) => this.desk.client.officer.reports.list(query, { signal }));
  }

  override render(): TemplateResult {
    const { loading } = this.#reports;
    const list = shownValue(loading);
    const text = this.#text;
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${text.intro}</p>
      ${this.#yearChoice()}
      ${
        this.#failure === ''
          ? nothing
          : html`<p class="notice failure" role="alert">${this.#failure}</p>`
      }
      <div aria-busy=${loading.kind === 'loading'}>
        ${loaderNotices(this.#reports, this.locale)} ${list ? this.#content(list) : nothing}
      </div>
    </div>`;
  }

  #yearChoice(): TemplateResult {
    const current = fiscalYear(bangkokDate(new Date()));
    const years = Array.from({ length: YEARS - 1 }, (_, index) => String(current - 1 - index));
    return html`<div class="choices">
      ${selectField({
        id: 'year',
        label: this.#text.year,
        prompt: this.#text.thisYear(current),
        value: this.year,
        choices: years.map((value) => ({ value, label: value })),
        onChange: (year) => {
          this.desk.router.go(year === '' ? '/reports' : `/reports?year=${year}`);
        },
      })}
    </div>`;
  }

  #content({ year, reports, reminders }: ReportList): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const latest = latestReports(reports);
    const missing = reminders.filter(({ span }) => latest.get(span)?.state !== 'submitted');
    const today = bangkokDate(new Date());
    const begun = reportSpans.filter((span) => reportDays(year, span).from <= today);
    return html`${missing.map(
        (reminder) =>
          html`<p class="notice" role="note">
            ${text.reminded(spanName(reminder, lang), formatThaiDate(reminder.at, lang))}
          </p>`,
      )}
      <div class="periods">
        <table>
          <thead>
            <tr>
              <th scope="col">${text.period}</th>
              <th scope="col">${text.state}</th>
              <th scope="col">${text.signed}</th>
              <th scope="col">${text.work}</th>
            </tr>
          </thead>
          <tbody>
            ${begun.map((span) => this.#row({ year, span }, latest.get(span), today))}
          </tbody>
        </table>
      </div>`;
  }

  #row(
    subject: { readonly year: number; readonly span: ReportSpan },
    report: Report | undefined,
    today: string,
  ): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const name = spanName(subject, lang);
    const revision =
      report !== undefined && report.revision > 1
        ? html` · ${text.revision(report.revision)}`
        : nothing;
    const isOver = reportDays(subject.year, subject.span).to < today;
    return html`<tr>
      <th scope="row">${name}</th>
      <td>
        ${
          report === undefined
            ? html`<span class="muted">${isOver ? text.notBegun : text.notYet}</span>`
            : html`${codeName(reportStates, report.state, lang)}${revision}`
        }
      </td>
      <td>${report === undefined ? nothing : lastStep(report, text, lang)}</td>
      <td>
        ${
          report === undefined
            ? html`<button
                class="button secondary"
                type="button"
                id=${`prepare-${subject.span}`}
                aria-label=${text.prepareFor(name)}
                @click=${() => this.#prepare(subject)}
              >
                ${text.prepare}
              </button>`
            : html`<a href=${`/reports/${report.id}`} aria-label=${text.open(name)}
                >${text.openShort}</a
              >`
        }
      </td>
    </tr>`;
  }

  async #prepare(subject: { readonly year: number; readonly span: ReportSpan }): Promise<void> {
    const { client, session, router } = this.desk;
    this.#failure = '';
    try {
      const { id } = await session.run(() =>
        client.officer.reports.prepare(subject, { idempotencyKey: this.#intent.of(subject) }),
      );
      this.#intent.done();
      router.go(`/reports/${id}`);
    } catch (error) {
      this.#failure = this.#refusal(error);
      if (isConflictError(error) || isInputError(error)) await this.#reports.reload();
      this.requestUpdate();
    }
  }

  /** Somebody else was first; what was submitted meanwhile asks for a reason, which is given at the report. */
  #refusal(error: unknown): string {
    if (isConflictError(error)) return this.#text.alreadyOpen;
    if (isInputError(error)) return this.#text.alreadySubmitted;
    return failureText(error, this.locale.failure);
  }
}

function lastStep(
  { prepared, approved, submitted }: Report,
  text: ReportsMessages,
  lang: 'th' | 'en',
) {
  const told = [
    [submitted, text.submitted],
    [approved, text.approved],
    [prepared, text.prepared],
  ] as const;
  const last = told.find(([signature]) => signature !== null);
  if (last?.[0] == null) return nothing;
  const [{ name, at }, words] = last;
  return words(name, formatThaiDate(at, lang, 'short'));
}
