import { formatThaiDate, type OfficerEvent } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { statusBadge } from '../app/badges.ts';
import type { TimelineMessages } from '../locale/case.th.ts';
import type { Locale } from '../locale/locale.ts';
import { linkWords } from '../locale/links.ts';
import { caseHref } from './case-address.ts';
import { fieldName, fieldValue, type CodeNames } from './field-names.ts';

/** What these say, the citizen has written. */
const ofCitizen: ReadonlySet<OfficerEvent['kind']> = new Set([
  'facts_added',
  'question_answered',
  'rated',
  'reopened',
]);

/** Everything that happened, with words for officers and words for the citizen told apart. */
export function caseTimeline(
  events: readonly OfficerEvent[],
  locale: Locale,
  names: CodeNames,
): TemplateResult {
  return html`
    <ol class="timeline">
      ${events.map((event) => timelineEvent(event, locale, names))}
    </ol>
  `;
}

function timelineEvent(event: OfficerEvent, locale: Locale, names: CodeNames): TemplateResult {
  const { lang, timeline: text } = locale;
  return html`
    <li>
      <p class="what">
        <strong>${text.kinds[event.kind]}</strong>
        ${event.status === null ? nothing : statusBadge(event.status, lang)}
      </p>
      <p class="muted">
        <time datetime=${event.at}>${formatThaiDate(event.at, lang, 'with-time')}</time>
        · ${text.by(event.by ?? text.citizen)}
      </p>
      ${event.change === null ? nothing : changed(event.change, locale, names)}
      ${event.agency === null ? nothing : said('agency', text.agency, event.agency)}
      ${event.note === null ? nothing : said('internal', text.note, event.note)}
      ${event.publicNote === null ? nothing : toOrFrom(event.kind, event.publicNote, text)}
    </li>
  `;
}

function changed(
  change: NonNullable<OfficerEvent['change']>,
  locale: Locale,
  names: CodeNames,
): TemplateResult {
  const { timeline, correction: text } = locale;
  if (change.kind === 'owner') {
    const { before, after } = change;
    return html`<p class="change">
      ${timeline.changed(before ?? timeline.nobody, after ?? timeline.nobody)}
    </p>`;
  }
  if (change.kind === 'assignment') {
    const { assignments } = locale;
    return html`<p class="change">${assignments.moves[change.move]}: ${change.recipient}</p>
      ${change.text === null ? nothing : said('internal', assignments.text, change.text)}`;
  }
  if (change.kind === 'closing') {
    const { text: words, requestedBy } = change;
    if (change.move === 'approve') {
      return html`<p class="change">${timeline.approvedFor(requestedBy ?? timeline.nobody)}</p>`;
    }
    return words === null ? html`${nothing}` : said('internal', timeline.proposal, words);
  }
  if (change.kind === 'link') {
    const { relations, ended } = linkWords[locale.lang];
    const { before, after, other } = change;
    const words = after === null ? before && ended(relations[before]) : relations[after];
    return html`<p class="change">
      ${words} <a class="nowrap" href=${caseHref(other)} translate="no">${other}</a>
    </p>`;
  }
  return html`<ul class="changes">
    ${change.fields.map(({ field, before, after }) => {
      // Both are missing where this officer may not read them.
      if (before === null && after === null) return html`<li>${text.hidden}</li>`;
      const value = (of: string | null) => fieldValue(field, of, locale, names);
      return html`<li>${text.change(fieldName(field, locale), value(before), value(after))}</li>`;
    })}
  </ul>`;
}

function toOrFrom(kind: OfficerEvent['kind'], words: string, text: TimelineMessages) {
  return ofCitizen.has(kind)
    ? said('citizen', text.fromCitizen, words)
    : said('public', text.publicNote, words);
}

function said(kind: string, label: string, words: string): TemplateResult {
  return html`<div class="said ${kind}">
    <p class="label">${label}</p>
    <p class="words">${words}</p>
  </div>`;
}
