import { bangkokDate, formatThaiDate, type CaseView, type Lang } from '@damrong/contract';
import type { LateWords } from '../late-words.ts';
import type { NextText } from '../locale/next.th.ts';
import { deadline } from './deadline.ts';

/** What comes next, and by when where that is promised. */
export interface NextStep {
  readonly what: string;
  readonly by: string | undefined;
}

/** There is always a next step, be it for the centre or for the citizen. */
export function nextStep(
  view: CaseView,
  { next: text, question, reopen }: Pick<LateWords, 'next' | 'question' | 'reopen'>,
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

function whatComes({ status, agency, canRate }: CaseView, text: NextText): string {
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

function byWhen(view: CaseView, text: NextText, lang: Lang, now: Date): string | undefined {
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
  text: NextText,
  lang: Lang,
): string {
  const isHurried =
    dueOn !== null && lastActionAt !== null && bangkokDate(new Date(lastActionAt)) > dueOn;
  return isHurried ? text.hurried(formatThaiDate(lastActionAt, lang)) : text.notHurried;
}
