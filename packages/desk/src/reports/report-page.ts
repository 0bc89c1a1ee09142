import {
  bangkokDate,
  codeName,
  formatThaiDate,
  nextReportSteps,
  reportStates,
  type Report,
  type ReportInFull,
  type ReportStep,
} from '@damrong/contract';
import { isConflictError, isNotFoundError } from '@damrong/sdk';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { provinceName, type NameLists } from '../figures/figures-names.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { inputIssues, validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import type { Locale } from '../locale/locale.ts';
import { reportWords } from '../locale/reports.ts';
import type { ReportsMessages } from '../locale/reports.th.ts';
import { reportDifference } from './report-difference.ts';
import { saveReport } from './report-files.ts';
import { reportForms } from './report-forms.ts';
import { spanName } from './report-names.ts';
import { reportSheet, type ReportBasis, type ShownReport } from './report-sheets.ts';
import { reportsStyles } from './reports.styles.ts';
import { sheetTable } from './sheet-table.ts';

interface Fetched {
  readonly report: ReportInFull;
  readonly names: NameLists;
}

/** What is asked for in words: why a report is given back, or why one is corrected. */
type Asked = 'return' | 'correct';

const labels = ({ lang }: Locale) => ({
  note: reportWords[lang].note,
  reason: reportWords[lang].correctReason,
});

/** One report: its numbers on screen and paper, its files, and the next step on its way. */
export class ReportPage extends DeskPage {
  static override styles = [...formStyles, reportsStyles];
  static override properties = {
    report: { attribute: false },
    basis: { state: true },
    formCode: { state: true },
    asked: { state: true },
    said: { state: true },
    failure: { state: true },
  };

  /** Id of the report. */
  declare report: string;
  declare basis: ReportBasis;
  declare formCode: string;
  declare asked: Asked | undefined;
  declare said: string;
  /** Why what was wanted last was not done. */
  declare failure: string;
  readonly #report = new Loader<Fetched>(this);
  readonly #form = new FormController(this, { words: '' }, { labels });
  readonly #intent = new IntentKey();

  constructor() {
    super();
    this.basis = 'received';
    this.formCode = '';
    this.asked = undefined;
    this.said = '';
    this.failure = '';
  }

  get heading(): string {
    const fetched = shownValue(this.#report.loading);
    const { lang } = this.locale;
    if (fetched === undefined) return this.#text.title;
    return this.#text.heading(spanName(fetched.report, lang));
  }

  get #text(): ReportsMessages {
    return reportWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('report')) return;
    this.asked = undefined;
    this.said = '';
    this.failure = '';
    void this.#report.load((signal) => this.#fetch(signal));
  }

  override render(): TemplateResult {
    const { loading } = this.#report;
    const fetched = shownValue(loading);
    const isGone = loading.kind === 'failed' && isNotFoundError(loading.error);
    return html`<div class="root">
      ${this.#backLink()}
      <h1 tabindex="-1">${this.heading}</h1>
      <div aria-busy=${loading.kind === 'loading'}>
        ${
          isGone
            ? html`<p class="notice failure" role="alert">${this.#text.gone}</p>`
            : html`${loaderNotices(this.#report, this.locale)}
              ${fetched ? this.#content(fetched) : nothing}`
        }
      </div>
    </div>`;
  }

  async #fetch(signal: AbortSignal): Promise<Fetched> {
    const { client, reference } = this.desk;
    const report = await client.officer.reports.read(this.report, { signal });
    const [categories, places] = await Promise.all([
      reference.categories(report.provinceCode).catch(() => undefined),
      reference.places(report.provinceCode).catch(() => undefined),
    ]);
    return { report, names: { categories, places } };
  }

  #backLink(): TemplateResult | typeof nothing {
    const { officer } = this.desk.session;
    if (officer === undefined) return nothing;
    const href = officer.provinceCode === null ? '/national-report' : '/reports';
    return html`<p class="tools"><a href=${href}>${this.#text.back}</a></p>`;
  }

  #content({ report, names }: Fetched): TemplateResult {
    const { lang } = this.locale;
    const shown: ShownReport = {
      ...{ figures: report.figures, titles: report.titles, names, lang },
      basis: this.basis,
    };
    return html`${this.#head(report)} ${this.#told()} ${this.#way(report)}
      ${report.current === null ? nothing : reportDifference(report, report.current, lang)}
      ${this.#choices()}
      <p class="muted">${this.#text.basisHints[this.basis]}</p>
      ${this.#files(report, shown)}
      ${reportForms
        .filter(({ code }) => this.formCode === '' || this.formCode === code)
        .map((form) =>
          sheetTable({ sheet: reportSheet(form, shown), none: this.#text.none, lang }),
        )}`;
  }

  #head(report: ReportInFull): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const day = (at: string) => formatThaiDate(at, lang);
    const signed = [
      [report.prepared, text.prepared],
      [report.approved, text.approved],
      [report.submitted, text.submitted],
    ] as const;
    return html`<p>
        ${text.ofProvince(provinceName(report.provinceCode, lang))} ·
        ${text.revision(report.revision)} ·
        <strong>${codeName(reportStates, report.state, lang)}</strong>
      </p>
      ${report.reason === null ? nothing : html`<p>${text.reason(report.reason)}</p>`}
      ${
        report.note === null
          ? nothing
          : html`<p class="notice" role="note">${text.returned(report.note)}</p>`
      }
      <ul class="signatures">
        ${signed.map(([signature, words]) =>
          signature === null ? nothing : html`<li>${words(signature.name, day(signature.at))}</li>`,
        )}
      </ul>
      <p class="muted">
        ${text.counted(formatThaiDate(report.figures.countedAt, lang, 'with-time'))} ·
        ${report.state === 'draft' ? text.draftHint : text.fixed}
      </p>`;
  }

  /** What has become of what was wanted last, for whoever reads the report. */
  #told(): TemplateResult {
    return html`${this.said === '' ? nothing : html`<p class="notice done" role="status">${this.said}</p>`}
    ${
      this.failure === ''
        ? nothing
        : html`<p class="notice failure" role="alert" id="failure" tabindex="-1">
            ${this.failure}
          </p>`
    }`;
  }

  /** The buttons of what comes next, or the form that asks for the words it needs. */
  #way(report: ReportInFull): TemplateResult | typeof nothing {
    const { officer } = this.desk.session;
    if (officer === undefined || officer.provinceCode !== report.provinceCode) return nothing;
    const text = this.#text;
    if (this.asked !== undefined) return this.#wordsForm(report, this.asked);
    const isOver = report.to < bangkokDate(new Date());
    const steps = nextReportSteps(report.state, officer.role).filter(
      (step) => isOver || step === 'return',
    );
    return html`${formProblems(this.#form, this.locale, 2)}
      ${isOver ? nothing : html`<p>${this.#notOver(report)}</p>`}
      <div class="actions tools">
        ${steps.map(
          (step) =>
            html`<button
              class=${step === 'return' ? 'button secondary' : 'button'}
              type="button"
              id=${step}
              @click=${() => void this.#begin(report, step)}
            >
              ${text.steps[step]}
            </button>`,
        )}
        ${
          report.state === 'submitted'
            ? html`<button
                class="button secondary"
                type="button"
                id="correct"
                @click=${() => void this.#ask('correct')}
              >
                ${text.correct}
              </button>`
            : nothing
        }
      </div>`;
  }

  #notOver({ to }: ReportInFull): string {
    return this.#text.notOver(formatThaiDate(to, this.locale.lang));
  }

  #wordsForm(report: ReportInFull, asked: Asked): TemplateResult {
    const text = this.#text;
    const [label, words] =
      asked === 'return' ? [text.note, text.steps.return] : [text.correctReason, text.correct];
    const submit = (event: Event) => {
      event.preventDefault();
      if (asked === 'return') void this.#move(report, 'return');
      else void this.#correct(report);
    };
    const cancel = () => {
      this.asked = undefined;
      this.#form.begin();
      void this.#focus(asked);
    };
    return html`<form class="card tools" novalidate @submit=${submit}>
      ${formProblems(this.#form, this.locale, 2)}
      ${textareaField({ ...this.#form.field('words'), label, limit: 500 })}
      ${sendOrCancel(this.#form, this.locale, words, cancel)}
    </form>`;
  }

  #choices(): TemplateResult {
    const text = this.#text;
    return html`<div class="choices">
      ${selectField({
        id: 'form',
        label: text.form,
        prompt: text.allForms,
        value: this.formCode,
        choices: reportForms.map(({ code }) => ({ value: code, label: text.forms[code] })),
        onChange: (code) => {
          this.formCode = code;
        },
      })}
      ${choiceField({
        id: 'basis',
        label: text.basis,
        value: this.basis,
        choices: (['received', 'worked'] as const).map((value) => ({
          value,
          label: text.bases[value],
        })),
        onChange: (basis) => {
          this.basis = basis;
        },
      })}
    </div>`;
  }

  #files(report: ReportInFull, shown: ShownReport): TemplateResult {
    const text = this.#text;
    const save = (format: 'csv' | 'xlsx') => async () => {
      const { client, session } = this.desk;
      this.said = '';
      this.failure = '';
      try {
        await saveReport(report, shown, this.formCode, {
          format,
          note: (body) => session.run(() => client.officer.exports.note(body)),
        });
        this.desk.announce(text.downloaded);
        this.said = text.downloaded;
      } catch (error) {
        this.failure = failureText(error, this.locale.failure);
      }
    };
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

  async #begin(report: ReportInFull, step: ReportStep): Promise<void> {
    if (step === 'return') await this.#ask('return');
    else await this.#move(report, step);
  }

  async #ask(asked: Asked): Promise<void> {
    this.said = '';
    this.failure = '';
    this.#form.begin();
    this.asked = asked;
    await this.#focus('words');
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  async #move(report: ReportInFull, step: ReportStep): Promise<void> {
    const note = this.#form.draft.words.trim();
    const body = { step, ...(step === 'return' && { note }) };
    const isDone = await this.#send(report, step === 'return' && note === '', 'note', (client) =>
      client.officer.reports.move(report, body, {
        idempotencyKey: this.#intent.of({ id: report.id, version: report.version, body }),
      }),
    );
    if (!isDone) return;
    await this.#report.reload();
    this.said = this.#text.stepDone[step];
    this.desk.announce(this.said);
    this.focusHeading();
  }

  async #correct(report: ReportInFull): Promise<void> {
    const { year, span } = report;
    const reason = this.#form.draft.words.trim();
    const body = { year, span, reason };
    let correction: Report | undefined;
    const isDone = await this.#send(report, reason === '', 'reason', async (client) => {
      correction = await client.officer.reports.prepare(body, {
        idempotencyKey: this.#intent.of(body),
      });
    });
    if (isDone && correction !== undefined) this.desk.router.go(`/reports/${correction.id}`);
  }

  /** @returns true when the centre has done it; what was asked for is closed then */
  async #send(
    report: ReportInFull,
    isEmpty: boolean,
    field: 'note' | 'reason',
    act: (client: ReportPage['desk']['client']) => Promise<unknown>,
  ): Promise<boolean> {
    const { client, session } = this.desk;
    const asWords = (issue: ValidationIssue): ValidationIssue => ({ ...issue, id: 'words' });
    let refusal: unknown;
    this.failure = '';
    const isSent = await this.#form.submit({
      issues: isEmpty ? [asWords(validationIssue(field, { code: 'required' }, labels))] : [],
      send: async () => {
        try {
          await session.run(() => act(client));
        } catch (error) {
          if (!isConflictError(error)) throw error;
          refusal = error.code;
        }
      },
      toIssues: (error) => inputIssues(error, labels).map(asWords),
    });
    if (!isSent) return false;
    this.#intent.done();
    this.asked = undefined;
    if (refusal === undefined) return true;
    await this.#report.reload();
    this.failure = this.#refusal(report, refusal);
    await this.#focus('failure');
    return false;
  }

  #refusal(report: ReportInFull, code: unknown): string {
    if (code === 'report_not_over') return this.#notOver(report);
    return code === 'report_open' ? this.#text.alreadyOpen : this.#text.changedMeanwhile;
  }
}
