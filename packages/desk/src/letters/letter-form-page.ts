import {
  bangkokDate,
  codeName,
  englishMonths,
  letterForms,
  letterKinds,
  letterSalutations,
  letterSecrecies,
  letterSeries,
  letterSpeeds,
  isToComplainant,
  thaiMonths,
  type Letter,
  type NewLetter,
} from '@damrong/contract';
import { isConflictError, isInputError } from '@damrong/sdk';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { dateField, type TypedDate } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { caseHref } from '../case/case-address.ts';
import { DraftSaver } from '../form/draft-saver.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { SavedDrafts } from '../form/saved-drafts.ts';
import { inputIssues, type ValidationIssue } from '../form/validation-issue.ts';
import { letterWords } from '../locale/letters.ts';
import type { LettersMessages } from '../locale/letters.th.ts';
import { letterHref, type LetterTask } from './letter-address.ts';
import {
  isoOf,
  letterBodyOf,
  letterDraft,
  letterIssues,
  letterLabels,
  pastDay,
  type LetterDraft,
} from './letter-draft.ts';
import { LetterPageRules } from './letter-page-rules.ts';
import { letterSheet } from './letter-sheet.ts';
import { letterStyles } from './letter.styles.ts';
import { letterBody, letterTemplate, type LetterSource } from './letter-templates.ts';
import { lettersStyles } from './letters.styles.ts';

const nothingTyped = {};

/** What the letter is made from; undefined where it may not be written. */
interface Beginning {
  readonly source: LetterSource;
  readonly template: NewLetter;
  readonly hasPrefix: boolean;
}

/** Writes a letter about a case: the centre's own words, to be changed, with the paper beside them. */
export class LetterFormPage extends DeskPage {
  static override styles = [...formStyles, lettersStyles, letterStyles];
  static override properties = { task: { attribute: false } };

  declare task: LetterTask;
  readonly #beginning = new Loader<Beginning | undefined>(this);
  readonly #intent = new IntentKey();
  #form: FormController<LetterDraft> | undefined;
  #drafts: SavedDrafts | undefined;
  readonly #saver = new DraftSaver<LetterDraft | object>(this, {
    drafts: () => this.#drafts,
    form: () => `letter-${this.task.kind}`,
    draft: () => this.#form?.draft ?? nothingTyped,
    isTouched: () => this.#form?.isChanged === true,
    use: (draft) => this.#form?.change(draft),
    clear: () => this.#form?.begin(),
  });
  /** Texts that the centre has written itself. */
  #bodies = new Set<string>();

  constructor() {
    super();
    // For the faces of the preview.
    new LetterPageRules(this);
  }

  get heading(): string {
    return codeName(letterKinds, this.task.kind, this.locale.lang);
  }

  get #text(): LettersMessages {
    return letterWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('task')) void this.#open(this.task);
  }

  override render(): TemplateResult {
    const { loading } = this.#beginning;
    return html`<div class="root">
      <p class="tools screen"><a href=${caseHref(this.task.number)}>${this.#text.backToCase}</a></p>
      <h1 tabindex="-1">${this.heading}</h1>
      ${loaderNotices(this.#beginning, this.locale)}
      ${loading.kind === 'ready' ? this.#content(loading.value) : nothing}
    </div>`;
  }

  #content(beginning: Beginning | undefined): TemplateResult {
    const text = this.#text;
    const form = this.#form;
    if (beginning === undefined || form === undefined) {
      return html`<p class="notice">${text.notOffered}</p>`;
    }
    if (!beginning.hasPrefix) {
      return html`<p class="notice">
        ${text.noPrefix} <a href="/letters">${text.backToRegister}</a>
      </p>`;
    }
    return html`<p>${text.formIntro}</p>
      <form class="card" novalidate @submit=${this.#submit}>
        ${formProblems(form, this.locale, 2)} ${this.#saver.render()} ${this.#head(form, beginning)}
        ${this.#words(form, beginning)} ${this.#end(form)}
        <p class="muted">${text.issueHint}</p>
        <p class="tools">${submitButton(form, text.issue, this.locale.action.saving)}</p>
      </form>
      <section class="preview" aria-labelledby="preview">
        <h2 id="preview">${text.preview}</h2>
        ${letterSheet({
          ...letterBodyOf(form.draft, beginning.template),
          fullNumber: null,
          dated: null,
        })}
      </section>`;
  }

  #head(form: FormController<LetterDraft>, { template }: Beginning): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const named = (one: { readonly code: string; readonly th: string; readonly en: string }) =>
      one[lang];
    const choices = <Code extends string>(
      list: readonly { readonly code: Code; readonly th: string; readonly en: string }[],
    ) => list.map((one) => ({ value: one.code, label: named(one) }));
    return html`${
      isToComplainant(template.kind)
        ? nothing
        : html`${choiceField({ ...form.field('form'), label: text.form, choices: choices(letterForms) })}
          ${choiceField({ ...form.field('series'), label: text.registerOf, choices: choices(letterSeries) })}`
    }
    ${selectField({
      ...form.field('speed'),
      label: text.speed,
      prompt: text.noSpeed,
      choices: choices(letterSpeeds),
    })}
    ${selectField({
      ...form.field('secrecy'),
      label: text.secrecy,
      prompt: text.noSecrecy,
      choices: choices(letterSecrecies),
    })}
    ${textareaField({ ...form.field('office'), label: text.office, hint: text.officeHint, rows: 3 })}
    ${textField({ ...form.field('subject'), label: text.subject })}
    ${choiceField({
      ...form.field('salutation'),
      label: text.salutation,
      choices: letterSalutations.map(({ code, th, en }) => ({
        value: code,
        label: lang === 'th' ? th : `${th} (${en})`,
      })),
    })}
    ${textField({ ...form.field('addressee'), label: text.addressee, hint: text.addresseeHint })}
    ${textareaField({ ...form.field('references'), label: text.references, hint: text.linesHint, rows: 2 })}
    ${textareaField({ ...form.field('enclosures'), label: text.enclosures, hint: text.linesHint, rows: 2 })}`;
  }

  #words(form: FormController<LetterDraft>, { template }: Beginning): TemplateResult {
    const text = this.#text;
    const { lang, record } = this.locale;
    return html`${
      template.answerBy === null
        ? nothing
        : dateField({
            id: 'answerDay',
            label: text.answerDay,
            hint: text.answerHint,
            error: form.errorOf('answerDay'),
            ...form.draft.answerDay,
            months: lang === 'th' ? thaiMonths : englishMonths,
            labels: { day: record.day, month: record.month, year: record.year },
            onInput: (typed) => this.#changeDay(form, typed),
          })
    }
    ${textareaField({ ...form.field('body'), label: text.body, hint: text.bodyHint, rows: 12 })}`;
  }

  #end(form: FormController<LetterDraft>): TemplateResult {
    const text = this.#text;
    return html`${textField({ ...form.field('signer'), label: text.signer, hint: text.signerHint })}
    ${textareaField({ ...form.field('post'), label: text.post, hint: text.postHint, rows: 2 })}
    ${textareaField({ ...form.field('contact'), label: text.contact, rows: 2 })}
    ${textareaField({ ...form.field('copies'), label: text.copies, hint: text.linesHint, rows: 2 })}`;
  }

  /** The text goes with the day, as long as it is the centre's own. */
  #changeDay(form: FormController<LetterDraft>, answerDay: TypedDate): void {
    const source = shownValue(this.#beginning.loading)?.source;
    const { body } = form.draft;
    const [before, after] = [isoOf(form.draft.answerDay), isoOf(answerDay)];
    const { kind } = this.task;
    const isOwn = source !== undefined && after !== '' && this.#bodies.has(body);
    if (!isOwn || before === after) {
      form.change({ answerDay });
      return;
    }
    const next = letterBody(kind, source, after);
    this.#bodies.add(next);
    form.change({ answerDay, body: next });
  }

  async #open({ number, kind, remindsOf }: LetterTask): Promise<void> {
    const { client } = this.desk;
    await this.#beginning.load(async (signal) => {
      const options = { signal };
      const [one, of] = await Promise.all([
        client.officer.cases.read(number, options),
        client.officer.letters.ofCase(number, options),
      ]);
      if (!of.kinds.includes(kind)) return undefined;
      const [center, first] = await Promise.all([
        client.centers.get(one.provinceCode, options),
        remindsOf === undefined ? undefined : client.officer.letters.read(remindsOf, options),
      ]);
      const source = {
        case: one,
        center,
        letters: of.letters,
        first,
        today: bangkokDate(new Date()),
      };
      const template = letterTemplate(kind, source);
      this.#bodies = new Set([template.body]);
      this.#begin(letterDraft(template));
      const subject = remindsOf === undefined ? number : `${number}/${remindsOf.slice(0, 8)}`;
      this.#drafts = new SavedDrafts(this.desk, { subject });
      return { source, template, hasPrefix: of.prefix !== null };
    });
  }

  #begin(draft: LetterDraft): void {
    if (this.#form === undefined) {
      this.#form = new FormController(this, draft, { labels: letterLabels });
    } else {
      this.#form.begin(draft);
    }
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = this.#form;
    const beginning = shownValue(this.#beginning.loading);
    if (form === undefined || beginning === undefined) return;
    const { client, session } = this.desk;
    const { number } = this.task;
    const body = letterBodyOf(form.draft, beginning.template);
    let issued: Letter | undefined;
    const isDone = await form.submit({
      issues: letterIssues(form.draft, body),
      send: async () => {
        issued = await session.run(() =>
          client.officer.letters.issue(number, body, {
            idempotencyKey: this.#intent.of({ number, body }),
          }),
        );
      },
      toIssues: refusals,
    });
    if (!isDone || issued === undefined) return;
    this.#intent.done();
    this.desk.announce(this.#text.issued(issued.fullNumber));
    this.desk.router.go(letterHref(issued.id));
  };
}

/** What the centre has refused, said where it can be mended. */
function refusals(error: unknown): readonly ValidationIssue[] {
  if (isConflictError(error)) {
    const said = {
      letter_names_hidden: 'namesHidden',
      letter_prefix_missing: 'noPrefix',
      letter_not_allowed: 'notAllowed',
    } as const;
    const code = Object.keys(said).find((one): one is keyof typeof said => one === error.code);
    return code === undefined
      ? []
      : [{ id: 'body', say: ({ lang }) => letterWords[lang][said[code]] }];
  }
  if (isInputError(error) && error.issues.some(({ path }) => path[0] === 'answerBy')) {
    return [pastDay];
  }
  return inputIssues(error, letterLabels);
}
