import { bangkokDate, formatThaiDate, type ContentEntry, type Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { contentWords } from '../locale/content.ts';
import type { ContentMessages } from '../locale/content.th.ts';
import { areaName, daysText, entryName } from './content-names.ts';
import { isReplaced } from './content-order.ts';
import { ownPartsText } from './service-draft.ts';

/** What an entry says, how far it is, and whether the public sees it. */
export function contentEntryView(
  entry: ContentEntry,
  entries: readonly ContentEntry[],
  lang: Lang,
): TemplateResult {
  const text = contentWords[lang];
  const { content, provinceCode, state } = entry;
  const national = entries.find(
    ({ key, provinceCode: area }) => key === entry.key && area === null,
  );
  const area =
    provinceCode === null
      ? isReplaced(entry, entries)
        ? text.replaced
        : text.ofNation
      : national !== undefined
        ? `${areaName(provinceCode, lang)} · ${text.replaces}`
        : areaName(provinceCode, lang);
  return html`<div>
    <p>
      <strong>${entryName(entry, lang)}</strong>
      <span class="badge state-${state}">${text.states[state]}</span>
      ${content.hidden ? html`<span class="badge">${text.isHidden}</span>` : nothing}
    </p>
    <p class="muted" translate="no">${content.url}</p>
    <p class="muted">
      ${[area, daysText(entry, lang), shownText(entry, national, text, lang)].filter(Boolean).join(' · ')}
    </p>
    ${
      content.kind === 'services' && content.follows.length > 0
        ? html`<p class="muted">${ownPartsText(content.follows, lang)}</p>`
        : nothing
    }
    ${linkText(entry, text, lang)}
  </div>`;
}

/** What came of trying the link; nothing where nobody has. */
function linkText(
  { link }: ContentEntry,
  text: ContentMessages,
  lang: Lang,
): TemplateResult | typeof nothing {
  if (link === null) return nothing;
  const when = (at: string) => formatThaiDate(at, lang, 'with-time');
  const why = text.linkOutcomes[link.outcome];
  if (link.state === 'works') {
    return html`<p class="muted">${text.linkWorks(when(link.checkedAt))}</p>`;
  }
  return html`<p class="link-${link.state}">
    ${
      link.state === 'dead'
        ? text.linkDead(why, when(link.failingSince ?? link.checkedAt))
        : text.linkFailing(why, when(link.checkedAt))
    }
  </p>`;
}

/** Whether the public sees it today; empty where it does not, and nothing is wrong with that. */
function shownText(
  { state, publishedVersion, publishOn, endsOn, content, provinceCode }: ContentEntry,
  national: ContentEntry | undefined,
  text: ContentMessages,
  lang: Lang,
): string {
  if (publishedVersion === null) return '';
  // A part that follows the national entry is there while that is.
  const follows =
    provinceCode !== null && content.kind === 'services' && content.follows.length > 0;
  if (follows && national?.publishedVersion === null) return text.waitsForNation;
  // What is published may be on other days than what is written now.
  if (state !== 'published') return text.isShownOlder;
  const today = bangkokDate(new Date());
  const day = (iso: string) => formatThaiDate(iso, lang, 'short');
  if (publishOn !== null && publishOn > today) return text.isComing(day(publishOn));
  if (endsOn !== null && endsOn < today) return text.isOver(day(endsOn));
  return content.hidden ? '' : text.isShown;
}
