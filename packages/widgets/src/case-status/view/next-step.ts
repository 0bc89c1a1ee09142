import { type CaseView, type Lang, bangkokDate, formatThaiDate } from '@damrong/contract';
import type { CaseMessages, NextMessages } from '../locale/th.ts';

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
