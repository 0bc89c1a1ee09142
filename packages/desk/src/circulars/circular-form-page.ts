import {
  englishMonths,
  provincesOf,
  regions,
  thaiMonths,
  type Circular,
  type Lang,
} from '@damrong/contract';
import { isConflictError, isInputError } from '@damrong/sdk';
import { checksField } from '@damrong/widgets/field/checks-field';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { dateField } from '@damrong/widgets/field/date-field';
import { textField } from '@damrong/widgets/field/text-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { linkTo, markedTextView } from '@damrong/widgets/content/marked-text-view';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { UnsavedChanges } from '../app/unsaved-changes.ts';
import { DraftSaver } from '../form/draft-saver.ts';
import { FormController } from '../form/form-controller.ts';
import { FormFiles } from '../form/form-files.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { SavedDrafts } from '../form/saved-drafts.ts';
import { inputIssues, type ValidationIssue } from '../form/validation-issue.ts';
import { circularWords } from '../locale/circulars.ts';
import type { CircularsMessages } from '../locale/circulars.th.ts';
import {
  blankCircular,
  circularBody,
  circularIssues,
  circularLabels,
  draftOf,
  type CircularDraft,
} from './circular-draft.ts';
import { circularsStyles } from './circulars.styles.ts';

/** Writes a circular, or the correction of one. */
export class CircularFormPage extends DeskPage {
  static override styles = [...formStyles, circularsStyles];
  static override properties = { circular: { attribute: false }, isOutdated: { state: true } };

  /** The id of the one that is corrected; undefined for a new one. */
  declare circular: string | undefined;
  /** Whether somebody else has changed it since it was opened here. */
  declare isOutdated: boolean;
  readonly #before = new Loader<Circular>(this);
  readonly #intent = new IntentKey();
  readonly #form = new FormController<CircularDraft>(this, blankCircular(), {
    labels: circularLabels,
  });
  #drafts: SavedDrafts | undefined;
  readonly #saver = new DraftSaver<CircularDraft>(this, {
    drafts: () => this.#drafts,
    form: () => 'circular',
    draft: () => this.#form.draft,
    isTouched: () => this.#form.isChanged,
    use: (draft) => {
      this.#form.change(draft);
    },
    clear: () => {
      this.#form.begin();
    },
  });
  readonly #files: FormFiles<{ readonly title: string }> = new FormFiles(this, {
    unsaid: { title: '' },
    renderSaid: (item, index, { title }) =>
      textField({
        id: `title-${index}`,
        label: this.#text.fileTitle,
        value: title,
        error: this.#form.errorOf(`title-${index}`),
        onInput: (typed) => this.#files.say(item, { title: typed }),
      }),
  });

  constructor() {
    super();
    this.isOutdated = false;
    new UnsavedChanges(this, () => this.#files.isUsed);
  }

  /** For the files. */
  get language(): Lang {
    return this.locale.lang;
  }

  /** Where files are sent: the desk's own origin. */
  get centerUrl(): string {
    return location.origin;
  }

  get heading(): string {
    const { correctTitle, sendTitle } = this.#text;
    return this.circular === undefined ? sendTitle : correctTitle;
  }

  get #isWithdrawn(): boolean {
    return shownValue(this.#before.loading)?.state === 'withdrawn';
  }

  get #text(): CircularsMessages {
    return circularWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('circular') && this.circular !== undefined) void this.#open(this.circular);
    else if (this.circular === undefined) {
      this.#drafts ??= new SavedDrafts(this.desk, { form: 'circular' });
    }
  }

  override render(): TemplateResult {
    const before = shownValue(this.#before.loading);
    // What somebody has typed stays, whatever others have made of the circular meanwhile.
    const isReady =
      this.circular === undefined ||
      before?.state === 'sent' ||
      (before !== undefined && this.#form.isTouched);
    return html`<div class="root">
      <p class="tools">
        <a href=${this.#back}>${this.circular ? this.#text.back : this.#text.all}</a>
      </p>
      <h1 tabindex="-1">${this.heading}</h1>
      ${this.circular === undefined ? nothing : loaderNotices(this.#before, this.locale)}
      ${this.#isWithdrawn ? html`<p class="notice">${this.#text.withdrawn}</p>` : nothing}
      ${isReady ? this.#fields() : nothing}
    </div>`;
  }

  get #back(): string {
    return this.circular === undefined ? '/circulars' : `/circulars/${this.circular}`;
  }

  #fields(): TemplateResult {
    const text = this.#text;
    const form = this.#form;
    const { lang, action } = this.locale;
    const isCorrection = this.circular !== undefined;
    return html`<form class="card" novalidate @submit=${this.#submit}>
      ${formProblems(form, this.locale, 2)} ${this.#saver.render()}
      ${this.isOutdated ? this.#present() : nothing}
      ${
        isCorrection
          ? html`<p>${text.correctHint}</p>
              ${textareaField({ ...form.field('reason'), label: text.reason, hint: text.reasonHint, rows: 2 })}`
          : nothing
      }
      ${textField({ ...form.field('number'), label: text.number, hint: text.numberHint })}
      ${this.#day('dated')} ${textField({ ...form.field('subject'), label: text.subject })}
      ${textareaField({ ...form.field('body'), label: text.body, hint: text.bodyHint, rows: 10 })}
      ${this.#preview()} ${this.#keptFiles()}
      ${this.#files.render({ add: text.addFiles, addFailed: text.addFailed })} ${this.#day('dueOn')}
      ${choiceField({
        ...form.field('to'),
        label: text.to,
        choices: [
          { value: 'all', label: text.toAll },
          { value: 'some', label: text.toSome },
        ],
        onChange: (to) => form.change({ to }),
      })}
      ${form.draft.to === 'some' ? this.#provinces(lang) : nothing}
      ${
        this.#isWithdrawn
          ? nothing
          : html`<p class="tools">
              ${submitButton(form, isCorrection ? text.correctSubmit : text.sendSubmit, action.saving)}
            </p>`
      }
    </form>`;
  }

  /** What the others have made of it, beside what was typed here. */
  #present(): TemplateResult {
    return html`<p class="notice">
      <a href=${this.#back} target="_blank" rel="noopener">${this.#text.present}</a>
    </p>`;
  }

  #day(id: 'dated' | 'dueOn'): TemplateResult {
    const { lang, record } = this.locale;
    return dateField({
      id,
      label: this.#text[id],
      ...(id === 'dueOn' ? { hint: this.#text.dueHint } : {}),
      error: this.#form.errorOf(id),
      ...this.#form.draft[id],
      months: lang === 'th' ? thaiMonths : englishMonths,
      labels: { day: record.day, month: record.month, year: record.year },
      onInput: (typed) => this.#form.change({ [id]: typed }),
    });
  }

  #preview(): TemplateResult | typeof nothing {
    const { body } = this.#form.draft;
    if (body.trim() === '') return nothing;
    return html`<details class="field">
      <summary>${this.#text.preview}</summary>
      <div class="marked" lang="th">${markedTextView(body, linkTo(true), 2)}</div>
    </details>`;
  }

  #keptFiles(): TemplateResult | typeof nothing {
    const files = shownValue(this.#before.loading)?.files ?? [];
    if (this.circular === undefined || files.length === 0) return nothing;
    return html`<div class="field">
      ${checksField({
        id: 'keptFiles',
        label: this.#text.keptFiles,
        values: this.#form.draft.keptFiles,
        choices: files.map(({ id, title }) => ({ value: id, label: title })),
        error: undefined,
        onChange: (keptFiles) => this.#form.change({ keptFiles }),
      })}
    </div>`;
  }

  #provinces(lang: Lang): TemplateResult {
    const { draft } = this.#form;
    const text = this.#text;
    const error = this.#form.errorOf('provinces');
    return html`<div class="field provinces">
      ${this.circular === undefined ? nothing : html`<p class="muted">${text.provincesStay}</p>`}
      ${regions.map((region, index) => {
        const inRegion = provincesOf(region.code);
        const codes = new Set(inRegion.map(({ code }) => code));
        return checksField({
          id: index === 0 ? 'provinces' : `provinces-${region.code}`,
          label: region[lang],
          error: index === 0 ? error : undefined,
          values: draft.provinces.filter((code) => codes.has(code)),
          choices: inRegion.map((one) => ({ value: one.code, label: one[lang] })),
          onChange: (chosen) => {
            const others = draft.provinces.filter((code) => !codes.has(code));
            this.#form.change({ provinces: [...others, ...chosen].sort() });
          },
        });
      })}
    </div>`;
  }

  async #open(id: string): Promise<void> {
    this.isOutdated = false;
    await this.#before.load((signal) => this.desk.client.officer.circulars.read(id, { signal }));
    const { loading } = this.#before;
    if (loading.kind === 'ready' && !this.#form.isTouched) this.#form.begin(draftOf(loading.value));
    if (loading.kind === 'ready') this.#drafts = new SavedDrafts(this.desk, { subject: id });
  }

  /** Learns what others have made of it; an enclosure that they have added stays unless it is taken away. */
  async #catchUp(): Promise<void> {
    const before = shownValue(this.#before.loading)?.files ?? [];
    await this.#before.reload();
    const files = shownValue(this.#before.loading)?.files ?? [];
    const { keptFiles } = this.#form.draft;
    const taken = before.flatMap(({ id }) => (keptFiles.includes(id) ? [] : id));
    const kept = files.flatMap(({ id }) => (taken.includes(id) ? [] : id));
    this.#form.change({ keptFiles: kept });
    this.isOutdated = true;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const { draft } = this.#form;
    const titles = this.#files.said.map(({ title }) => title);
    const isCorrection = this.circular !== undefined;
    let id = '';
    const isDone = await this.#form.submit({
      issues: circularIssues(draft, titles, isCorrection),
      send: async () => {
        ({ id } = await this.#store(draft));
      },
      toIssues: (error) => this.#issuesOf(error),
    });
    if (!isDone) return;
    this.#intent.done();
    this.#files.leave();
    const { sentNow, correctedNow } = this.#text;
    this.desk.announce(isCorrection ? correctedNow : sentNow);
    this.desk.router.go(`/circulars/${id}`);
  }

  async #store(draft: CircularDraft): Promise<Circular> {
    const { client, session } = this.desk;
    const { circulars } = client.officer;
    const files = await this.#files.settled();
    const before = shownValue(this.#before.loading);
    const said = { ...circularBody(draft), files };
    if (this.circular === undefined || before === undefined) {
      return session.run(() => circulars.send(said, { idempotencyKey: this.#intent.of(said) }));
    }
    const body = { ...said, reason: draft.reason, keptFiles: [...draft.keptFiles] };
    return session.run(() =>
      circulars.correct(before, body, {
        idempotencyKey: this.#intent.of({ version: before.version, body }),
      }),
    );
  }

  #issuesOf(error: unknown): readonly ValidationIssue[] {
    if (isConflictError(error)) {
      void this.#catchUp();
      return [{ id: 'number', say: ({ lang }) => circularWords[lang].correctedMeanwhile }];
    }
    if (!isInputError(error)) return [];
    if (!error.issues.some(({ path }) => path[0] === 'files')) {
      return inputIssues(error, circularLabels);
    }
    this.#files.askAgain();
    return [{ id: 'files', say: ({ lang }) => circularWords[lang].filesFault }];
  }
}
