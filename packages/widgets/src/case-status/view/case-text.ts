import {
  bangkokDate,
  type CaseView,
  citizenStatuses,
  codeName,
  formatThaiDate,
  type Lang,
  type PublicEvent,
} from '@damrong/contract';
import type { PrintDocument } from '../../print-document/print-document.ts';
import type { CaseMessages, NextMessages, ViewMessages } from '../locale/th.ts';

/** What comes next, and by when where that is promised. */
export interface NextStep {
  readonly what: string;
  readonly by: string | undefined;
}

/** There is always a next step, be it for the centre or for the citizen. */
export function nextStep(
  view: CaseView,
  { next: text, question, reopen }: Pick<CaseMessages, 'next' | 'question' | 'reopen'>,
  lang: Lang,
  now = new Date(),
): NextStep {
  if (view.erasedAt !== undefined) {
    return { what: text.erased(formatThaiDate(view.erasedAt, lang)), by: undefined };
  }
  if (view.question !== null) {
    const by = question.nextBy(formatThaiDate(view.question.answerBy, lang));
    return { what: question.next, by };
  }
  if (view.canReopen && view.reopenUntil !== null) {
    const by = reopen.nextBy(formatThaiDate(view.reopenUntil, lang));
    return { what: whatComes(view, text), by };
  }
  return { what: whatComes(view, text), by: byWhen(view, text, lang, now) };
}

function whatComes({ status, agency, canRate }: CaseView, text: NextMessages): string {
  switch (status) {
    case 'received':
      return text.received;
    case 'in_progress':
      return text.inProgress;
    case 'with_agency':
      return agency === null ? text.inProgress : text.withAgency(agency);
    case 'settled':
      return canRate ? text.rate : text.done;
    case 'not_accepted':
      return text.notAccepted;
  }
}

function byWhen(view: CaseView, text: NextMessages, lang: Lang, now: Date): string | undefined {
  if (view.status === 'settled' || view.status === 'not_accepted') return undefined;
  const due = deadline(view, now);
  if (due === undefined) return text.noDue;
  return due.overdue ? undefined : text.by(formatThaiDate(due.dueOn, lang), due.days);
}

/**
 * The sentence under "overdue": that the centre is hurrying, only where it has done something since
 * the day; else that it has not.
 */
export function overdueText(
  { dueOn, lastActionAt }: Pick<CaseView, 'dueOn' | 'lastActionAt'>,
  text: NextMessages,
  lang: Lang,
): string {
  const isHurried =
    dueOn !== null && lastActionAt !== null && bangkokDate(new Date(lastActionAt)) > dueOn;
  return isHurried ? text.hurried(formatThaiDate(lastActionAt, lang)) : text.notHurried;
}

export interface Deadline {
  /** ISO date. */
  readonly dueOn: string;
  readonly overdue: boolean;
  /** Days until the day, or since it when overdue. */
  readonly days: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day by which the centre means to answer; none once it has answered. */
export function deadline(
  { dueOn, overdue, status }: Pick<CaseView, 'dueOn' | 'overdue' | 'status'>,
  now = new Date(),
): Deadline | undefined {
  if (dueOn === null || status === 'settled' || status === 'not_accepted') return undefined;
  const days = Math.round((Date.parse(dueOn) - Date.parse(bangkokDate(now))) / DAY_MS);
  // The server's clock decides; a device set a day back must not say "0 days overdue".
  return { dueOn, overdue, days: overdue ? Math.max(1, -days) : Math.max(0, days) };
}

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

/** The case as it is printed. The access code stays off the paper. */
export function caseDocument(view: CaseView, text: ViewMessages, lang: Lang): PrintDocument {
  const due = deadline(view);
  const reason = refusalReason(view);
  const outcome = reason ?? view.result;
  const holder = view.status === 'with_agency' ? view.agency : null;
  return {
    title: view.center.name[lang],
    lines: [
      { label: text.caseNumber, value: view.number, isKey: true },
      { label: text.status, value: codeName(citizenStatuses, view.status, lang) },
      { label: text.receivedAt, value: receivedText(view, lang) },
      ...(due === undefined ? [] : [{ label: text.dueOn, value: formatThaiDate(due.dueOn, lang) }]),
      ...(holder === null ? [] : [{ label: text.holder, value: holder }]),
      ...(outcome === null
        ? []
        : [{ label: reason === null ? text.result : text.reason, value: outcome }]),
      ...timelineEntries(view, text, lang).map(({ when, title, note }) => ({
        label: when,
        value: note === null ? title : `${title} – ${note}`,
      })),
    ],
    notes: [],
  };
}
