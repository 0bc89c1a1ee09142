import { bangkokDate, formatThaiDate, type CircularRow, type Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { circularWords } from '../locale/circulars.ts';

type Marked = Pick<CircularRow, 'state' | 'standing' | 'counts' | 'dueOn' | 'edition'>;

/** Whether somebody at the centre still has to open it. */
export function isUnread({ state, standing }: Marked): boolean {
  return state === 'sent' && standing !== null && standing.read === null;
}

/** How a circular stands, at a glance: for a centre what it has to do, for the ministry how many have. */
export function circularMarks(row: Marked, lang: Lang): TemplateResult {
  const text = circularWords[lang];
  if (row.state === 'withdrawn') return html`<span class="badge">${text.withdrawn}</span>`;
  const corrected =
    row.edition > 1 ? html`<span class="badge shared">${text.corrected}</span>` : nothing;
  return html`${corrected} ${row.counts === null ? ownMarks(row, lang) : countMarks(row, lang)}`;
}

function ownMarks({ standing, dueOn }: Marked, lang: Lang): TemplateResult {
  const text = circularWords[lang];
  if (standing?.acknowledged) return html`<span class="badge settled">${text.acknowledged}</span>`;
  const unread = standing?.read === null;
  return html`${unread ? html`<span class="badge fresh">${text.unread}</span>` : nothing}
  ${dueMark(dueOn, lang)}`;
}

function countMarks({ counts, dueOn }: Marked, lang: Lang): TemplateResult {
  const text = circularWords[lang];
  const { centers = 0, read = 0, acknowledged = 0 } = counts ?? {};
  const isDone = acknowledged === centers;
  return html`<span class=${isDone ? 'badge settled' : 'badge'}
      >${text.acknowledgedOf(acknowledged, centers)}</span
    >
    ${isDone ? nothing : html`<span class="badge">${text.readOf(read)}</span> ${dueMark(dueOn, lang)}`}`;
}

function dueMark(dueOn: string, lang: Lang): TemplateResult {
  const text = circularWords[lang];
  const day = formatThaiDate(dueOn, lang, 'short');
  return isLate(dueOn)
    ? html`<span class="badge overdue">${text.late(day)}</span>`
    : html`<span class="badge">${text.due(day)}</span>`;
}

/** Whether the day by which a centre has acknowledged it is over. */
export function isLate(dueOn: string): boolean {
  return dueOn < bangkokDate(new Date());
}
