import {
  answerKinds,
  provinceLabel,
  provinces,
  type AnswerKind,
  type AnswerTemplate,
  type AnswerTemplateInFull,
  type AnswerTemplateList,
  type AnswerTemplateState,
  type CategoryList,
  type OfficerSession,
} from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { failureText } from '../app/failure.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { EntriesPage } from '../form/entries-page.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { inputIssues, type ValidationIssue } from '../form/validation-issue.ts';
import type { TemplatesMessages } from '../locale/templates.th.ts';
import { templateWords } from '../locale/templates.ts';
import {
  changeBody,
  draftOf,
  noTemplate,
  refusedTemplate,
  templateBody,
  templateIssues,
  templateLabels,
  type TemplateDraft,
} from './template-draft.ts';
import { templateEntry } from './template-entry.ts';
import { templateFields } from './template-fields.ts';
import { templateHistory } from './template-history.ts';
import { templatesStyles } from './templates.styles.ts';

type Act = 'edit' | 'replace' | 'archive' | 'restore' | 'hide' | 'show' | 'history';

interface TemplateTypes {
  list: AnswerTemplateList;
  entry: AnswerTemplate;
  draft: TemplateDraft;
  act: Act;
}

interface Wanted {
  readonly search: string;
  readonly kind: AnswerKind | '';
  readonly state: AnswerTemplateState;
  readonly province: string;
}

/** Any province has the national categories, which are all that a national template can be for. */
const SOME_PROVINCE = '10';

/** Templates: those of a province for its chief and director, national ones for the ministry. */
export class TemplatesPage extends EntriesPage<TemplateTypes> {
  static override styles = [...formStyles, entryStyles, templatesStyles];
  static override properties = {
    ...EntriesPage.properties,
    history: { state: true },
    categories: { state: true },
  };

  declare history: AnswerTemplateInFull | { readonly error: unknown } | undefined;
  declare categories: CategoryList | undefined;
  protected override readonly blank = noTemplate;
  protected override readonly form = new FormController<TemplateDraft>(this, noTemplate, {
    labels: templateLabels,
  });
  readonly #intent = new IntentKey();
  #wanted: Wanted = { search: '', kind: '', state: 'active', province: '' };

  protected override get text(): TemplatesMessages {
    return templateWords[this.locale.lang];
  }

  override firstUpdated(): void {
    super.firstUpdated();
    const province = this.desk.session.officer?.provinceCode ?? SOME_PROVINCE;
    void this.desk.reference
      .categories(province)
      .then((list) => {
        this.categories = list;
      })
      .catch(() => undefined);
  }

  protected override fetchPage(
    cursor: string | undefined,
    signal: AbortSignal,
  ): Promise<AnswerTemplateList> {
    const { search, kind, state, province } = this.#wanted;
    const query = {
      state,
      ...(search && { search }),
      ...(kind && { kind }),
      ...(province && { province }),
      ...(cursor && { cursor }),
    };
    return this.desk.client.officer.templates.list(query, { signal });
  }

  protected override entriesOf({ templates }: AnswerTemplateList): readonly AnswerTemplate[] {
    return templates;
  }

  protected override keyOf({ id }: AnswerTemplate): string {
    return id;
  }

  protected override nameOf({ title }: AnswerTemplate): string {
    return title;
  }

  protected override draftOf(template: AnswerTemplate): TemplateDraft {
    return draftOf(template);
  }

  protected override firstOf(act: Act): string {
    return act === 'edit' || act === 'replace' ? 'li form #title' : 'li .card button';
  }

  protected override issuesOf(error: unknown): readonly ValidationIssue[] {
    return refusedTemplate(error);
  }

  protected override renderTop(): TemplateResult {
    return html`<p>${this.text.intro}</p>`;
  }

  protected override renderFilters(
    { provinceCode }: OfficerSession,
    onAdd: (() => void) | undefined,
  ): TemplateResult {
    const { text } = this;
    const { lang } = this.locale;
    const { search, kind, state, province } = this.#wanted;
    const want = (more: Partial<Wanted>) => {
      this.#wanted = { ...this.#wanted, ...more };
    };
    const apply = (event: Event) => {
      event.preventDefault();
      void this.load();
    };
    return html`<form class="choose" role="search" @submit=${apply}>
      ${textField({
        id: 'search',
        type: 'search',
        label: text.search,
        value: search,
        onInput: (typed) => want({ search: typed }),
      })}
      ${selectField<AnswerKind>({
        id: 'of-kind',
        label: text.forKind,
        prompt: text.everyKind,
        value: kind,
        choices: answerKinds.map((one) => ({ value: one.code, label: one[lang] })),
        onChange: (chosen) => want({ kind: chosen }),
      })}
      ${selectField<AnswerTemplateState>({
        id: 'state',
        label: text.state,
        prompt: text.states.active,
        value: state === 'active' ? '' : state,
        choices: (['aside', 'all'] as const).map((one) => ({
          value: one,
          label: text.states[one],
        })),
        onChange: (chosen) => want({ state: chosen === '' ? 'active' : chosen }),
      })}
      ${
        provinceCode === null
          ? selectField({
              id: 'in-province',
              label: text.province,
              prompt: text.national,
              value: province,
              choices: provinces.map((one) => ({
                value: one.code,
                label: provinceLabel(one, lang),
              })),
              onChange: (chosen) => want({ province: chosen }),
            })
          : nothing
      }
      <button class="button secondary">${text.apply}</button>
      ${
        onAdd === undefined
          ? nothing
          : html`<button class="button secondary add" type="button" @click=${onAdd}>
              ${text.add}
            </button>`
      }
    </form>`;
  }

  protected override renderEntry(
    template: AnswerTemplate,
    { provinceCode }: OfficerSession,
  ): TemplateResult {
    const { text } = this;
    const isOwn = provinceCode === null || template.provinceCode === provinceCode;
    const isAside = template.archived || template.hidden || template.replaced;
    const tool = (act: Act, isOffered: boolean) =>
      isOffered ? this.renderTool(act, text[act], template) : nothing;
    return html`<div class="entry" ?data-closed=${isAside}>
      ${templateEntry(template, this.locale, this.categories)}
      <div class="actions">
        ${tool('edit', isOwn)} ${tool('replace', !isOwn && !template.replaced)}
        ${tool('hide', !isOwn && !template.hidden)} ${tool('show', !isOwn && template.hidden)}
        ${tool('archive', isOwn && !template.archived)}
        ${tool('restore', isOwn && template.archived)} ${tool('history', true)}
      </div>
    </div>`;
  }

  protected override renderFields(_officer: OfficerSession, isNew: boolean): TemplateResult {
    const { locale, form, categories } = this;
    return templateFields({
      locale,
      form,
      categories,
      isNew,
      insert: (field) => this.#insert(field, isNew),
    });
  }

  protected override renderWork(
    { act, entry: template }: { readonly act: Act; readonly entry: AnswerTemplate },
    officer: OfficerSession,
  ): TemplateResult {
    const { text } = this;
    const close = () => void this.close(`${act}-${template.id}`);
    if (act === 'history') {
      return html`<section class="card" aria-label=${text.workOn(text.history, template.title)}>
        <button class="link" type="button" @click=${close}>${text.close}</button>
        ${this.#renderHistory(template)}
      </section>`;
    }
    const hasFields = act === 'edit' || act === 'replace';
    const submit = (event: Event) => {
      event.preventDefault();
      void (hasFields ? this.#save(act, template, officer) : this.#settle(act, template));
    };
    return html`<form
      class="card"
      novalidate
      aria-label=${text.workOn(text[act], template.title)}
      @submit=${submit}
    >
      ${
        hasFields
          ? this.renderFields(officer, false)
          : html`${formProblems(this.sure, this.locale, 2)}
              <p>${text[`${act}Hint`]}</p>`
      }
      ${sendOrCancel(hasFields ? this.form : this.sure, this.locale, hasFields ? text.save : text[act], close)}
    </form>`;
  }

  #renderHistory(template: AnswerTemplate): TemplateResult {
    const { history, locale } = this;
    if (history === undefined) return loadingNotice(locale.shell.loading);
    if ('error' in history) {
      return failureNotice(failureText(history.error, locale.failure), locale.shell.retry, () =>
        this.#bringHistory(template),
      );
    }
    return templateHistory(history, locale, this.categories);
  }

  protected override begun(act: Act, template: AnswerTemplate): void {
    if (act === 'history') void this.#bringHistory(template);
  }

  async #bringHistory({ id }: AnswerTemplate): Promise<void> {
    this.history = undefined;
    const { client, session } = this.desk;
    try {
      const history = await session.run(() => client.officer.templates.read(id));
      if (this.open?.entry.id === id) this.history = history;
    } catch (error) {
      if (this.open?.entry.id === id) this.history = { error };
    }
  }

  protected override async add(officer: OfficerSession): Promise<void> {
    const { draft } = this.form;
    const body = templateBody(draft, officer);
    const { client, session } = this.desk;
    const isDone = await this.form.submit({
      issues: templateIssues(draft, officer),
      send: () =>
        session.run(() =>
          client.officer.templates.add(body, { idempotencyKey: this.#intent.of(body) }),
        ),
    });
    if (isDone) await this.#done(this.text.add, draft.title, 'kind');
  }

  async #save(
    act: 'edit' | 'replace',
    template: AnswerTemplate,
    officer: OfficerSession,
  ): Promise<void> {
    const { draft } = this.form;
    const { client, session } = this.desk;
    const { templates } = client.officer;
    const added = templateBody(draft, officer, template.id);
    const changed = changeBody(draft, template.archived);
    const idempotencyKey = this.#intent.of([act, template.id, template.version, draft]);
    const isSaved = await this.form.submit({
      issues: templateIssues(draft, officer),
      send: () =>
        session.run(() =>
          act === 'replace'
            ? templates.add(added, { idempotencyKey })
            : templates.change(template, changed, { idempotencyKey }),
        ),
      toIssues: (error) => {
        const refused = this.refused(error);
        return refused.length > 0 ? refused : inputIssues(error, templateLabels);
      },
    });
    if (isSaved) await this.#done(this.text[act], draft.title, `edit-${template.id}`);
  }

  /** Archives, brings back, hides or shows a template. */
  async #settle(
    act: 'archive' | 'restore' | 'hide' | 'show',
    template: AnswerTemplate,
  ): Promise<void> {
    const { client, session } = this.desk;
    const { templates } = client.officer;
    const options = { idempotencyKey: this.#intent.of([act, template.id, template.version]) };
    const isDone = await this.sure.submit({
      send: () =>
        session.run(() =>
          act === 'hide' || act === 'show'
            ? templates.hide(template, { hidden: act === 'hide' }, options)
            : templates.change(template, changeBody(draftOf(template), act === 'archive'), options),
        ),
      toIssues: (error) => this.refused(error),
    });
    if (isDone) await this.#done(this.text[act], template.title, `history-${template.id}`);
  }

  #insert(field: string, isNew: boolean): void {
    const box = this.renderRoot.querySelector<HTMLTextAreaElement>(
      isNew ? '.adding #body' : 'li form #body',
    );
    if (box === null) return;
    box.focus();
    box.setRangeText(field, box.selectionStart, box.selectionEnd, 'end');
    this.form.change({ body: box.value });
  }

  #done(act: string, title: string, focus: string): Promise<void> {
    this.#intent.done();
    return this.done(this.text.done(act, title), focus);
  }
}
