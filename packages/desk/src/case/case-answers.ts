import { formatThaiDate, type Lang, type OfficerCase, type ShownAnswer } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';

/** What the category asked, as it was worded then. */
export function caseAnswers(
  { answers }: Pick<OfficerCase, 'answers'>,
  { lang, others: text }: Locale,
): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  return html`
    <h3>${text.answers}</h3>
    <dl class="facts">${answers.map((answer) => row(answer[lang], answerText(answer, lang)))}</dl>
  `;
}

/** Whom it is about; nothing where nobody is named or this officer may not see it. */
export function caseAccused(
  { accused }: OfficerCase,
  { others: text }: Locale,
): TemplateResult | typeof nothing {
  if (accused === null) return nothing;
  const { kind, name, workplace, detail } = accused;
  return html`
    <h3>${text.accused}</h3>
    <dl class="facts">
      ${row(text.accusedKind, text.accusedKinds[kind])}
      ${row(text.accusedName, name ?? text.noName)}
      ${workplace === null ? nothing : row(text.workplace, workplace)}
      ${detail === null ? nothing : row(text.detail, detail)}
    </dl>
  `;
}

export function answerText({ kind, value, choice, unit }: ShownAnswer, lang: Lang): string {
  if (choice !== null) return choice[lang];
  if (kind === 'date' && typeof value === 'string') return formatThaiDate(value, lang);
  if (typeof value === 'string') return value;
  return [value.toLocaleString('en'), unit?.[lang]].filter(Boolean).join(' ');
}

function row(label: string, value: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
