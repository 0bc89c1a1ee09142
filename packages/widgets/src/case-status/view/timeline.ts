import {
  citizenStatuses,
  codeName,
  formatThaiDate,
  type CaseView,
  type Lang,
  type PublicEvent,
} from '@damrong/contract';
import type { ViewMessages } from '../locale/th.ts';

export interface TimelineEntry {
  /** ISO timestamp. */
  readonly at: string;
  readonly when: string;
  readonly title: string;
  readonly note: string | null;
  readonly kind: PublicEvent['kind'];
}

/** What happened, newest first: who looks again wants to know what is new. */
export function timelineEntries(view: CaseView, text: ViewMessages, lang: Lang): TimelineEntry[] {
  const entries = view.timeline.map((event) => ({
    at: event.at,
    when: event.kind === 'received' ? receivedText(view, lang) : momentText(event.at, lang),
    title: eventTitle(event, text, lang),
    note: event.note,
    kind: event.kind,
  }));
  return entries.reverse();
}

/** Day and time; "10.12 น." stays on one line. */
export function momentText(at: string, lang: Lang): string {
  return formatThaiDate(at, lang, 'with-time').replace(' น.', '\u00a0น.');
}

/** When the centre received it; a follower is told the day alone. */
export function receivedText({ receivedAt, follower }: CaseView, lang: Lang): string {
  return follower === undefined ? momentText(receivedAt, lang) : formatThaiDate(receivedAt, lang);
}

/** Why the centre did not take the case up. */
export function refusalReason(view: CaseView): string | null {
  if (view.status !== 'not_accepted') return null;
  const refusals = view.timeline.filter((event) => event.status === 'not_accepted' && event.note);
  return view.result ?? refusals.pop()?.note ?? null;
}

function eventTitle({ kind, status, agency }: PublicEvent, text: ViewMessages, lang: Lang): string {
  if (kind !== 'status') return text.events[kind];
  const name = codeName(citizenStatuses, status ?? 'in_progress', lang);
  return agency === null ? name : `${name}: ${agency}`;
}
