import {
  answerKinds,
  codeName,
  findProvince,
  provinceLabel,
  type AnswerTemplate,
  type CategoryList,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { templateWords } from '../locale/templates.ts';
import { categoryName } from '../reference/reference-data.ts';

/** What is known of a template: title, what it is for, whose it is, and what it says. */
export function templateEntry(
  template: AnswerTemplate,
  { lang }: Locale,
  categories: CategoryList | undefined,
): TemplateResult {
  const text = templateWords[lang];
  const { provinceCode } = template;
  const place = provinceCode === null ? undefined : findProvince(provinceCode);
  const belongs = [
    codeName(answerKinds, template.kind, lang),
    text.languages[template.lang],
    place ? provinceLabel(place, lang) : text.national,
    template.categories.length === 0
      ? text.everyCategory
      : template.categories.map((code) => categoryName(categories, code, lang)).join(', '),
  ];
  const badge = (words: string, isShown: boolean) =>
    isShown ? html`<span class="badge">${words}</span> ` : nothing;
  return html`<div class="template">
    <h2>
      ${template.title} ${badge(text.isArchived, template.archived)}
      ${badge(text.isHidden, template.hidden)} ${badge(text.isReplaced, template.replaced)}
      ${badge(text.isReplacement, template.replaces !== null)}
    </h2>
    <p class="muted">${belongs.join(' · ')}</p>
    <p class="filled" lang=${template.lang}>${template.body}</p>
  </div>`;
}
