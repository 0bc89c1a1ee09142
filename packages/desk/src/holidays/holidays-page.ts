import {
  formatThaiDate,
  type Holiday,
  type HolidayList,
  type OfficerSession,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { RegisterPage } from '../form/register-page.ts';
import { inputIssues, type ValidationIssue } from '../form/validation-issue.ts';
import { holidayWords } from '../locale/holidays.ts';
import type { HolidaysMessages } from '../locale/holidays.th.ts';
import { holidayEntry } from './holiday-entry.ts';
import {
  addIssues,
  changeBody,
  changeIssues,
  dayOf,
  draftOf,
  holidayBody,
  holidayFields,
  holidayLabels,
  noHoliday,
  refusedHoliday,
  type HolidayDraft,
} from './holiday-form.ts';

interface HolidayTypes {
  list: HolidayList;
  entry: Holiday;
  draft: HolidayDraft;
  act: 'edit';
}

/** Days off: those of a province for its chief, all of them for the ministry. */
export class HolidaysPage extends RegisterPage<HolidayTypes> {
  static override styles = [...formStyles, entryStyles];

  protected override readonly blank = noHoliday;
  protected override readonly form = new FormController(this, noHoliday, { labels: holidayLabels });
  readonly #intent = new IntentKey();

  protected override get text(): HolidaysMessages {
    return holidayWords[this.locale.lang];
  }

  protected override fetch(query: object, signal: AbortSignal): Promise<HolidayList> {
    return this.desk.client.officer.holidays.list(query, { signal });
  }

  protected override entriesOf({ holidays }: HolidayList): readonly Holiday[] {
    return holidays;
  }

  protected override keyOf({ id }: Holiday): string {
    return id;
  }

  protected override nameOf({ day }: Holiday): string {
    return formatThaiDate(day, this.locale.lang);
  }

  protected override draftOf(holiday: Holiday): HolidayDraft {
    return draftOf(holiday);
  }

  protected override firstOf(): string {
    return '#nameTh';
  }

  protected override issuesOf(error: unknown): readonly ValidationIssue[] {
    return refusedHoliday(error) ?? [];
  }

  protected override renderTop(): TemplateResult {
    return html`<p>${this.text.intro}</p>`;
  }

  protected override renderEntry(holiday: Holiday, officer: OfficerSession): TemplateResult {
    const mayWork = officer.provinceCode === null || officer.provinceCode === holiday.provinceCode;
    return html`<div class="entry" ?data-closed=${holiday.withdrawn}>
      ${holidayEntry(holiday, this.locale)}
      ${
        mayWork
          ? html`<div class="actions">${this.renderTool('edit', this.text.edit, holiday)}</div>`
          : nothing
      }
    </div>`;
  }

  protected override renderFields(officer: OfficerSession, isNew: boolean): TemplateResult {
    return holidayFields({ locale: this.locale, form: this.form, officer, isNew });
  }

  protected override renderWork(
    { entry: holiday }: { readonly entry: Holiday },
    officer: OfficerSession,
  ): TemplateResult {
    const { locale, text } = this;
    const cancel = () => void this.close(`edit-${holiday.id}`);
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#save(holiday);
    };
    return html`<form
      class="card"
      novalidate
      aria-label=${text.workOn(text.edit, this.nameOf(holiday))}
      @submit=${submit}
    >
      ${this.renderFields(officer, false)} ${sendOrCancel(this.form, locale, text.save, cancel)}
    </form>`;
  }

  protected override async add(officer: OfficerSession): Promise<void> {
    const { draft } = this.form;
    const body = holidayBody(draft, officer);
    const { client, session } = this.desk;
    const isDone = await this.form.submit({
      issues: addIssues(draft, officer),
      send: () =>
        session.run(() =>
          client.officer.holidays.add(body, { idempotencyKey: this.#intent.of(body) }),
        ),
      toIssues: (error) => refusedHoliday(error) ?? inputIssues(error, holidayLabels),
    });
    if (!isDone) return;
    await this.#done(this.text.added(formatThaiDate(dayOf(draft), this.locale.lang)), 'day');
  }

  async #save(holiday: Holiday): Promise<void> {
    const { draft } = this.form;
    const body = changeBody(draft);
    const { client, session } = this.desk;
    const isSaved = await this.form.submit({
      issues: changeIssues(draft),
      send: () =>
        session.run(() =>
          client.officer.holidays.change(holiday, body, {
            idempotencyKey: this.#intent.of({ holiday, body }),
          }),
        ),
      toIssues: (error) => {
        const refused = this.refused(error);
        return refused.length > 0 ? refused : inputIssues(error, holidayLabels);
      },
    });
    if (isSaved) await this.#done(this.text.saved(this.nameOf(holiday)), `edit-${holiday.id}`);
  }

  #done(words: string, focus: string): Promise<void> {
    this.#intent.done();
    return this.done(words, focus);
  }
}
