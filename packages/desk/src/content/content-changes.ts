import {
  codeName,
  formatThaiDate,
  noticeTopics,
  type ContentBody,
  type ContentEntry,
  type Lang,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { centerWordsOf } from './center-draft.ts';
import { contentWords } from '../locale/content.ts';
import { serviceWordsOf } from './service-draft.ts';

/** Each field as words, in the order of the form. */
function fieldsOf(entry: ContentEntry, lang: Lang): [label: string, value: string][] {
  const text = contentWords[lang];
  const { content, position, publishOn, endsOn, state } = entry;
  const day = (iso: string | null) => (iso === null ? text.notSet : formatThaiDate(iso, lang));
  return [
    [text.nameTh, content.nameTh],
    [text.nameEn, content.nameEn],
    [text.url, content.url ?? text.notSet],
    ...noticeFieldsOf(content, lang),
    ...(content.kind === 'centers' ? centerWordsOf(content, lang) : []),
    ...(content.kind === 'services' ? serviceWordsOf(content, lang) : []),
    [text.position, position.toLocaleString(lang)],
    [text.publishOn, day(publishOn)],
    [text.endsOn, day(endsOn)],
    [text.hidden, content.hidden ? text.yes : text.no],
    [text.state, text.states[state]],
  ];
}

function noticeFieldsOf(content: ContentBody, lang: Lang): [label: string, value: string][] {
  if (content.kind !== 'notices') return [];
  const text = contentWords[lang];
  const { textTh, textEn, topic, date, pinned } = content;
  return [
    [text.textTh, textTh],
    [text.textEn, textEn],
    [text.topic, codeName(noticeTopics, topic, lang)],
    [text.date, formatThaiDate(date, lang)],
    [text.pinned, pinned ? text.yes : text.no],
  ];
}

/** What somebody else has changed of an entry while it was worked on; nothing where nobody has. */
export function contentChanges(
  before: ContentEntry | undefined,
  now: ContentEntry,
  lang: Lang,
): TemplateResult | typeof nothing {
  const text = contentWords[lang];
  const then = new Map(before && fieldsOf(before, lang));
  const changed = before
    ? fieldsOf(now, lang).filter(([label, value]) => then.get(label) !== value)
    : [];
  if (changed.length === 0) return nothing;
  return html`<div class="notice changes" role="status">
    <h3>${text.changes}</h3>
    <ul>
      ${changed.map(
        ([label, value]) => html`<li>${text.change(label, then.get(label) ?? '', value)}</li>`,
      )}
    </ul>
  </div>`;
}
