import { englishMonths, thaiMonths } from '@damrong/contract';
import type { DateField, TypedDate } from '@damrong/widgets/field/date-field';
import { issueText, type Issue } from '@damrong/widgets/locale/issue-text';
import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { noDay, readTypedDay, typedDate } from './typed-day.ts';

/** Days that may be typed into a filter, each under the id of its field. */
export class TypedDays<Name extends string> {
  readonly #host: ReactiveControllerHost;
  readonly #names: readonly Name[];
  #typed: Partial<Record<Name, TypedDate>> = {};
  #issues: Partial<Record<Name, Issue>> = {};

  constructor(host: ReactiveControllerHost, names: readonly Name[]) {
    this.#host = host;
    this.#names = names;
  }

  /** Shows the days that the address says; what is no ISO day is shown as none. */
  begin(days: Readonly<Partial<Record<Name, string>>>): void {
    this.#issues = {};
    this.#typed = {};
    for (const name of this.#names) {
      const day = days[name] ?? '';
      if (/^\d{4}-\d\d-\d\d$/.test(day)) this.#typed[name] = typedDate(day);
    }
  }

  /** All of a date field but its label. */
  field(name: Name, { record, issues, lang }: Locale): Omit<DateField, 'label'> {
    const issue = this.#issues[name];
    return {
      id: name,
      error: issue && issueText(issue, issues),
      ...(this.#typed[name] ?? noDay),
      months: lang === 'th' ? thaiMonths : englishMonths,
      labels: { day: record.day, month: record.month, year: record.year },
      onInput: (typed) => {
        this.#typed[name] = typed;
        this.#host.requestUpdate();
      },
    };
  }

  /**
   * The days as ISO dates, empty for those left empty; or the first field whose day cannot be read,
   * whose fault is shown from then on.
   */
  read(): { readonly days: Readonly<Record<Name, string>> } | { readonly wrong: Name } {
    const days: Partial<Record<Name, string>> = {};
    this.#issues = {};
    for (const name of this.#names) {
      const read = readTypedDay(this.#typed[name] ?? noDay);
      if ('issue' in read) this.#issues[name] = read.issue;
      else days[name] = read.iso;
    }
    this.#host.requestUpdate();
    const wrong = this.#names.find((name) => this.#issues[name] !== undefined);
    return wrong === undefined ? { days: days as Record<Name, string> } : { wrong };
  }
}
