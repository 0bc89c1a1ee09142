import {
  bangkokDate,
  formatThaiDate,
  letterSettingsChange,
  letterSeries,
  toArabicDigits,
  toBuddhistYear,
  type LetterList,
  type LetterRow,
  type LetterSettings,
  type LetterSettingsChange,
} from '@damrong/contract';
import { isInputError } from '@damrong/sdk';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { caseHref } from '../case/case-address.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import type { FieldLabels, ValidationIssue } from '../form/validation-issue.ts';
import { letterWords } from '../locale/letters.ts';
import type { LettersMessages } from '../locale/letters.th.ts';
import { letterHref } from './letter-address.ts';
import { lettersHref, type LettersState } from './letters-state.ts';
import { lettersStyles } from './letters.styles.ts';

/** How many years back the register is offered by year. */
const SHOWN_YEARS = 5;

const noSettings = { prefix: '', lastOrdinary: '', lastCircular: '' };

const labels: FieldLabels = ({ lang }) => {
  const { prefix, lastOrdinary, lastCircular } = letterWords[lang];
  const year = calendarYear();
  return { prefix, lastOrdinary: lastOrdinary(year), lastCircular: lastCircular(year) };
};

/** The register of outgoing letters, and what stands before its numbers. */
export class LettersPage extends DeskPage {
  static override styles = [...formStyles, lettersStyles];
  static override properties = { state: { attribute: false }, said: { state: true } };

  declare state: LettersState;
  /** What was just set. */
  declare said: string;
  readonly #letters = new Loader<LetterList>(this);
  readonly #settings = new Loader<LetterSettings>(this);
  readonly #prefix = new FormController(this, noSettings, { labels });
  #wanted: LettersState = { year: '', series: '', search: '' };

  constructor() {
    super();
    this.said = '';
  }

  get heading(): string {
    return this.#text.heading;
  }

  get #text(): LettersMessages {
    return letterWords[this.locale.lang];
  }

  override firstUpdated(): void {
    void this.#loadSettings();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    this.#wanted = this.state;
    void this.#load();
  }

  override render(): TemplateResult {
    const { loading } = this.#letters;
    const list = shownValue(loading);
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${this.#text.intro}</p>
      ${this.#filters()}
      <div aria-busy=${loading.kind === 'loading'}>
        ${loaderNotices(this.#letters, this.locale)} ${list ? this.#list(list) : nothing}
      </div>
      ${this.#renderSettings()}
    </div>`;
  }

  #filters(): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const year = calendarYear();
    const years = Array.from({ length: SHOWN_YEARS }, (_, back) => String(year - back));
    const want = (part: Partial<LettersState>) => {
      this.#wanted = { ...this.#wanted, ...part };
    };
    return html`<form class="choose screen" role="search" @submit=${this.#apply}>
      ${selectField({
        id: 'year',
        label: text.year,
        value: this.#wanted.year,
        prompt: text.everyYear,
        choices: years.map((one) => ({ value: one, label: one })),
        onChange: (chosen) => want({ year: chosen }),
      })}
      ${selectField({
        id: 'series',
        label: text.series,
        value: this.#wanted.series,
        prompt: text.everySeries,
        choices: letterSeries.map((one) => ({ value: one.code, label: one[lang] })),
        onChange: (series) => want({ series }),
      })}
      ${textField({
        id: 'search',
        type: 'search',
        label: text.search,
        value: this.#wanted.search,
        onInput: (search) => want({ search }),
      })}
      <button class="button secondary">${text.apply}</button>
    </form>`;
  }

  #list({ letters, nextCursor }: LetterList): TemplateResult {
    const text = this.#text;
    if (letters.length === 0) {
      const isAll = Object.values(this.state).every((value) => value === '');
      return html`<p class="notice">${isAll ? text.none : text.noneFound}</p>`;
    }
    return html`<table>
        <caption class="visually-hidden">
          ${text.register}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.number}</th>
            <th scope="col">${text.dated}</th>
            <th scope="col">${text.to}</th>
            <th scope="col">${text.subject}</th>
            <th scope="col">${text.act}</th>
          </tr>
        </thead>
        <tbody>
          ${letters.map((row) => this.#row(row))}
        </tbody>
      </table>
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

  #row(row: LetterRow): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const day = (iso: string) => formatThaiDate(iso, lang, 'short');
    const { voided, answerBy } = row;
    return html`<tr ?data-void=${voided !== null}>
      <th scope="row">
        <a href=${letterHref(row.id)} translate="no">${row.fullNumber}</a>
      </th>
      <td class="dated-cell">${day(row.dated)}</td>
      <td lang="th">${row.addressee}</td>
      <td>
        ${
          row.subject === ''
            ? html`<span class="muted">${text.erased}</span>`
            : html`<span lang="th">${row.subject}</span>`
        }<br /><a href=${caseHref(row.caseNumber)}>${text.caseOf(row.caseNumber)}</a>
      </td>
      <td>
        ${
          voided === null
            ? answerBy === null
              ? nothing
              : text.answerBy(day(answerBy))
            : html`<span class="late">${text.voidMark}</span> ${voided.reason}`
        }
      </td>
    </tr>`;
  }

  #renderSettings(): TemplateResult {
    const text = this.#text;
    const settings = shownValue(this.#settings.loading);
    return html`<section class="card settings screen" aria-labelledby="settings">
      <h2 id="settings">${text.settings}</h2>
      ${loaderNotices(this.#settings, this.locale)}
      ${this.said ? html`<p class="notice done" role="status">${this.said}</p>` : nothing}
      ${settings ? this.#renderPrefix(settings) : nothing}
    </section>`;
  }

  #renderPrefix(settings: LetterSettings): TemplateResult {
    const text = this.#text;
    const { action, lang } = this.locale;
    const { prefix, changedAt, changedBy, year, lastOrdinary, lastCircular } = settings;
    const shown = (last: number | null) => (last === null ? text.lastNone : String(last));
    return html`<p>${prefix === null ? text.prefixNone : text.prefixNow(prefix)}</p>
      <p>${text.lastNow(year, shown(lastOrdinary), shown(lastCircular))}</p>
      ${
        changedAt === null || changedBy === null
          ? nothing
          : html`<p class="muted">
              ${text.prefixSince(changedBy, formatThaiDate(changedAt, lang))}
            </p>`
      }
      ${
        this.desk.session.may('admin.letters')
          ? html`<form class="stack" novalidate @submit=${this.#save}>
              ${formProblems(this.#prefix, this.locale)}
              ${textField({
                ...this.#prefix.field('prefix'),
                label: text.prefix,
                hint: text.settingsHint,
                size: 'narrow',
              })}
              ${lastOrdinary === null ? this.#renderLast('lastOrdinary', settings) : nothing}
              ${lastCircular === null ? this.#renderLast('lastCircular', settings) : nothing}
              <p class="tools">${submitButton(this.#prefix, text.prefixSubmit, action.saving)}</p>
            </form>`
          : html`<p class="muted">${text.prefixBy}</p>`
      }`;
  }

  #renderLast(name: 'lastOrdinary' | 'lastCircular', { year }: LetterSettings): TemplateResult {
    const text = this.#text;
    return textField({
      ...this.#prefix.field(name),
      label: text[name](year),
      optional: this.locale.shell.optional,
      hint: text.lastHint,
      inputmode: 'numeric',
      size: 'narrow',
    });
  }

  #load(cursor?: string): Promise<void> {
    const { year, series, search } = this.state;
    const query = {
      ...(year && { calendarYear: Number(year) }),
      ...(series && { series }),
      ...(search && { search }),
      ...(cursor && { cursor }),
    };
    return this.#letters.load((signal) => this.desk.client.officer.letters.list(query, { signal }));
  }

  async #loadSettings(): Promise<void> {
    await this.#settings.load((signal) => this.desk.client.officer.letters.settings({ signal }));
    const settings = shownValue(this.#settings.loading);
    if (settings && !this.#prefix.isTouched) this.#prefix.begin(draftOf(settings));
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client, session } = this.desk;
    const body = changeOf(this.#prefix.draft);
    this.said = '';
    let saved: LetterSettings | undefined;
    const isDone = await this.#prefix.submit({
      issues: settingsIssues(letterSettingsChange.safeParse(body).error?.issues),
      send: async () => {
        saved = await session.run(() => client.officer.letters.changeSettings(body));
      },
      toIssues: (error) => (isInputError(error) ? error.issues.map(begunIssue) : []),
    });
    if (!isDone || saved === undefined) return;
    this.#settings.take(saved);
    this.#prefix.begin(draftOf(saved));
    this.said = this.#text.prefixSaved;
  };

  readonly #apply = (event: Event): void => {
    event.preventDefault();
    const search = this.#wanted.search.trim();
    this.desk.router.go(lettersHref({ ...this.#wanted, search }));
  };
}

function calendarYear(): number {
  return toBuddhistYear(Number(bangkokDate(new Date()).slice(0, 4)));
}

function draftOf({ prefix }: LetterSettings): typeof noSettings {
  return { ...noSettings, prefix: prefix ?? '' };
}

/** Digits of either script; what is no number stays none, so that it is told. */
function changeOf({ prefix, lastOrdinary, lastCircular }: typeof noSettings): LetterSettingsChange {
  const read = (typed: string) =>
    typed.trim() === '' ? null : Number(toArabicDigits(typed.trim()));
  return { prefix, lastOrdinary: read(lastOrdinary), lastCircular: read(lastCircular) };
}

interface Pathed {
  readonly path: readonly PropertyKey[];
}

function settingsIssues(issues: readonly Pathed[] = []): ValidationIssue[] {
  return issues.map((issue) => settingsIssue(issue, 'lastInvalid'));
}

/** What only the centre can know: the register has begun meanwhile. */
function begunIssue(issue: Pathed): ValidationIssue {
  return settingsIssue(issue, 'lastBegun');
}

function settingsIssue({ path }: Pathed, last: 'lastInvalid' | 'lastBegun'): ValidationIssue {
  const id = String(path[0]);
  return {
    id,
    say: ({ lang }) => letterWords[lang][id === 'prefix' ? 'prefixInvalid' : last],
  };
}
