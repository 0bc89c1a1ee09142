import {
  answerFields,
  answerKinds,
  fillAnswer,
  type AnswerKind,
  type CategoryList,
  type Lang,
} from '@damrong/contract';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { answerValues } from '../case/answer-values.ts';
import type { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import type { Locale } from '../locale/locale.ts';
import { templateWords } from '../locale/templates.ts';
import { categoryName } from '../reference/reference-data.ts';
import { exampleCase } from './example-case.ts';
import type { TemplateDraft } from './template-draft.ts';

const LIMIT = 2000;

interface TemplateForm {
  readonly locale: Locale;
  readonly form: FormController<TemplateDraft>;
  readonly categories: CategoryList | undefined;
  /** What it is for is chosen once. */
  readonly isNew: boolean;
  /** Puts a field where the caret stands in the text. */
  readonly insert: (field: string) => void;
}

/** The fields of a template, with how it looks for a case. */
export function templateFields(template: TemplateForm): TemplateResult {
  const { locale, form, isNew, insert } = template;
  const { lang, shell } = locale;
  const text = templateWords[lang];
  const { draft } = form;
  return html`${formProblems(form, locale, isNew ? 3 : 2)}
    ${
      isNew
        ? selectField<AnswerKind>({
            ...form.field('kind'),
            label: text.kind,
            hint: text.kindHint,
            prompt: text.choose,
            choices: answerKinds.map((kind) => ({ value: kind.code, label: kind[lang] })),
          })
        : nothing
    }
    ${choiceField<Lang>({
      ...form.field('lang'),
      label: text.language,
      choices: (['th', 'en'] as const).map((value) => ({ value, label: text.languages[value] })),
    })}
    ${textField({ ...form.field('title'), label: text.title })}
    ${textareaField({
      ...form.field('body'),
      label: text.body,
      hint: text.bodyHint,
      limit: LIMIT,
      counter: shell.charactersLeft,
      rows: 8,
    })}
    <div class="inserts" role="group" aria-label=${text.insert}>
      ${answerFields.map(
        (field) =>
          html`<button class="link" type="button" @click=${() => insert(`{${field[draft.lang]}}`)}>
            ${field[draft.lang]}
          </button>`,
      )}
    </div>
    ${categoryFields(template)}
    <section class="panel preview" aria-label=${text.preview}>
      <h3>${text.preview}</h3>
      <p class="filled" lang=${draft.lang}>${previewOf(draft, template.categories)}</p>
    </section>`;
}

/** The text of a template as it would be filled for the example. */
function previewOf({ body, lang }: TemplateDraft, categories: CategoryList | undefined): string {
  const names = { places: undefined, categories };
  return fillAnswer(body, answerValues(exampleCase, lang, names, new Date()));
}

function categoryFields({ locale, form, categories }: TemplateForm): TemplateResult {
  const { lang } = locale;
  const text = templateWords[lang];
  const { categories: chosen } = form.draft;
  const known = categories?.categories ?? [];
  return html`${selectField({
      id: 'categories',
      label: text.category,
      hint: text.categoryHint,
      error: form.errorOf('categories'),
      prompt: text.addCategory,
      value: '',
      choices: known
        .filter(({ code }) => !chosen.includes(code))
        .map((category) => ({ value: category.code, label: category[lang] })),
      onChange: (code) => {
        if (code !== '') form.change({ categories: [...chosen, code] });
      },
    })}
    <ul class="chosen" aria-label=${text.category}>
      ${
        chosen.length === 0
          ? html`<li>${text.everyCategory}</li>`
          : chosen.map((code) => {
              const name = categoryName(categories, code, lang);
              return html`<li>
                ${name}
                <button
                  class="link"
                  type="button"
                  @click=${() => {
                    form.change({ categories: chosen.filter((other) => other !== code) });
                  }}
                >
                  ${text.removeCategory(name)}
                </button>
              </li>`;
            })
      }
    </ul>`;
}
