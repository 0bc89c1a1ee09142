import { factsLimit } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { categoryField } from './category-field.ts';
import type { CategoryPicker } from './category-picker.ts';
import { accusedFields } from './people-fields.ts';
import { questionFields } from './question-fields.ts';
import { day, line, paragraph, type RecordForm } from './record-form.ts';

const WISH_LIMIT = 1000;

/** What the matter is. */
export function contentFields(form: RecordForm, picker: CategoryPicker): TemplateResult {
  const { record: text, shell, lang } = form.locale;
  const { optional } = shell;
  return html`
    ${categoryField({
      id: 'categoryCode',
      code: form.draft.categoryCode,
      picker,
      text,
      lang,
      error: form.errorOf('categoryCode'),
    })}
    ${line(form, 'title', { label: text.title, hint: text.titleHint }, { optional })}
    ${paragraph(
      form,
      'facts',
      { label: text.facts, hint: text.factsHint },
      { limit: factsLimit, rows: 7 },
    )}
    ${paragraph(form, 'wish', { label: text.wish }, { limit: WISH_LIMIT, rows: 3, optional })}
    ${day(form, 'happened', { label: text.happened, optional })} ${questionFields(form)}
    ${accusedFields(form)}
  `;
}
