import { formatThaiDate, type ContentHistory, type Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { contentWords } from '../locale/content.ts';
import { daysText, entryName } from './content-names.ts';

export type ContentVersion = ContentHistory['versions'][number];

/**
 * What became of an entry, the latest first.
 * @param onRewrite begins to write an earlier version anew; none for who may not
 */
export function contentHistory(
  { versions }: ContentHistory,
  lang: Lang,
  onRewrite: ((version: ContentVersion) => void) | undefined,
): TemplateResult {
  const text = contentWords[lang];
  return html`<ol class="versions" reversed>
    ${versions.map((version, index) => {
      const { action, at, by, content } = version;
      const when = formatThaiDate(at, lang, 'with-time');
      const days = daysText(version, lang);
      return html`<li>
        <p>
          <strong>${text.version(version.version)}</strong> ${text.actions[action]}
          <span class="muted">${text.by(by ?? text.withRelease, when)}</span>
        </p>
        <p>${entryName(version, lang)}</p>
        <p class="muted" translate="no">${content.url}</p>
        ${days === '' ? nothing : html`<p class="muted">${days}</p>`}
        ${
          onRewrite === undefined || index === 0
            ? nothing
            : html`<button class="link" type="button" @click=${() => onRewrite(version)}>
                ${text.rewrite}<span class="visually-hidden">
                  ${text.version(version.version)}</span
                >
              </button>`
        }
      </li>`;
    })}
  </ol>`;
}
