import { formatThaiDate, type AnswerTemplateInFull, type CategoryList } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { templateWords } from '../locale/templates.ts';
import { categoryName } from '../reference/reference-data.ts';

type Version = AnswerTemplateInFull['history'][number];

/** What became of a template, the latest first, each version with what it changed. */
export function templateHistory(
  { history }: AnswerTemplateInFull,
  locale: Locale,
  categories: CategoryList | undefined,
): TemplateResult {
  const text = templateWords[locale.lang];
  return html`<ol class="versions" reversed>
    ${history.map((version, index) => {
      const { action, at, by } = version;
      const when = formatThaiDate(at, locale.lang, 'with-time');
      return html`<li>
        <p>
          <strong>${text.version(version.version, text.actions[action])}</strong>
          <span class="muted">${text.by(by ?? text.withRelease, when)}</span>
        </p>
        ${changesOf(history[index + 1], version, locale, categories)}
      </li>`;
    })}
  </ol>`;
}

function changesOf(
  before: Version | undefined,
  after: Version,
  { lang }: Locale,
  categories: CategoryList | undefined,
): TemplateResult | typeof nothing {
  if (before === undefined) return nothing;
  const text = templateWords[lang];
  const fieldsOf = (version: Version): [label: string, value: string][] => [
    [text.language, text.languages[version.lang]],
    [text.title, version.title],
    [text.body, version.body],
    [
      text.category,
      version.categories.map((code) => categoryName(categories, code, lang)).join(', ') ||
        text.everyCategory,
    ],
  ];
  const then = new Map(fieldsOf(before));
  const changed = fieldsOf(after).filter(([label, value]) => then.get(label) !== value);
  if (changed.length === 0) return nothing;
  return html`<dl>
    ${changed.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd class="filled"><span class="muted">${text.before}:</span> ${then.get(label)}</dd>
          <dd class="filled"><span class="muted">${text.after}:</span> ${value}</dd>
        </div>`,
    )}
  </dl>`;
}
