import {
  bangkokDate,
  caseStatuses,
  codeName,
  dangerSigns,
  isSettled,
  type CaseRow,
  type CaseStatus,
  type Lang,
  type QuestionState,
} from '@damrong/contract';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { questionStateNames, urgencyNames } from '../locale/code-lists.ts';

const DAY_MS = 86_400_000;

const shapes = {
  diamond: svg`<path d="M8 1 15 8 8 15 1 8Z" />`,
  triangle: svg`<path d="M8 2 15 14H1Z" />`,
  clock: svg`<path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-1 3v5l4 2 .8-1.6L9 8V4Z" fill-rule="evenodd" />`,
  ring: svg`<path d="M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z" />`,
  half: svg`<path d="M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2v8a4 4 0 0 1 0-8Z" fill-rule="evenodd" />`,
  bar: svg`<path d="M2 6.5H14V9.5H2Z" />`,
  speech: svg`<path d="M2 2h12v9H8l-4 4v-4H2Z" />`,
  people: svg`<path d="M5.5 2a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Zm5.5 1a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM1 14c0-3.5 1.8-5.5 4.5-5.5S10 10.5 10 14Zm10.3 0c0-2-.5-3.7-1.4-5 2.900-.4 5.1 1.6 5.1 5Z" />`,
  check: svg`<path d="M6.2 13.5 1 8.3l2-2 3.2 3.2L13 2.6l2 2Z" />`,
} as const;

/** Words and a shape, never a colour alone. */
function badge(kind: string, shape: SVGTemplateResult, words: string): TemplateResult {
  return html`<span class="badge ${kind}"
    ><svg viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>${words}</span
  >`;
}

export function statusBadge(status: CaseStatus, lang: Lang): TemplateResult {
  const words = codeName(caseStatuses, status, lang);
  if (status === 'new' || status === 'reopened') return badge('fresh', shapes.ring, words);
  if (status === 'rejected') return badge('refused', shapes.bar, words);
  return isSettled(status)
    ? badge('settled', shapes.check, words)
    : badge('open', shapes.half, words);
}

/** Nothing for an ordinary matter: a mark on every row marks none. */
export function urgencyBadge(
  urgency: CaseRow['urgency'],
  lang: Lang,
): TemplateResult | typeof nothing {
  if (urgency === 'normal') return nothing;
  return badge(`urgent ${urgency}`, shapes.triangle, codeName(urgencyNames, urgency, lang));
}

export function questionBadge(state: QuestionState, lang: Lang): TemplateResult {
  const words = codeName(questionStateNames, state, lang);
  return badge(state, state === 'answered' ? shapes.speech : shapes.clock, words);
}

/** What suggests to look at a case first; the officer decides how urgent it is. */
export function dangerBadge(
  dangers: CaseRow['dangers'],
  lang: Lang,
  say: (signs: string) => string,
): TemplateResult | typeof nothing {
  if (dangers.length === 0) return nothing;
  const signs = dangers.map((code) => codeName(dangerSigns, code, lang)).join(', ');
  return badge('danger', shapes.diamond, say(signs));
}

/** Nothing while nobody else has said that the matter is theirs too. */
export function followersBadge(
  followers: number,
  say: (followers: number) => string,
): TemplateResult | typeof nothing {
  return followers === 0 ? nothing : badge('shared', shapes.people, say(followers));
}

export function overdueBadge(words: string): TemplateResult {
  return badge('overdue', shapes.clock, words);
}

const SOON_DAYS = 7;

/** How the days until the due day stand; nothing while there is time, and once the case is settled. */
export function dueChip(
  { status, dueOn }: Pick<CaseRow, 'status' | 'dueOn'>,
  { list }: Pick<Locale, 'list'>,
  now: Date,
): TemplateResult | typeof nothing {
  if (dueOn === null || isSettled(status)) return nothing;
  const late = daysOverdue(dueOn, now);
  if (late > 0) return overdueBadge(list.overdueBadge(late));
  return late < -SOON_DAYS ? nothing : badge('soon', shapes.clock, list.daysLeft(-late));
}

/** Nothing for a case of which no closing waits or has come back. */
export function closingBadge(
  { closing }: Pick<CaseRow, 'closing'>,
  { list }: Pick<Locale, 'list'>,
): TemplateResult | typeof nothing {
  if (closing === null || closing.state === 'withdrawn') return nothing;
  return closing.state === 'waiting'
    ? badge('asked', shapes.clock, list.awaiting)
    : badge('answered', shapes.speech, list.sent_back);
}

/** Says of a case that a flood keeps it out of the usual lists. */
export function heldBadge(words: string): TemplateResult {
  return badge('held-badge', shapes.bar, words);
}

/** Whole days since the due day, counted in Bangkok. */
export function daysOverdue(dueOn: string, now: Date): number {
  return Math.round((Date.parse(bangkokDate(now)) - Date.parse(dueOn)) / DAY_MS);
}
