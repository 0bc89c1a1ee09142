import {
  caseFiling,
  parseBuddhistDate,
  privacyNoticeVersion,
  toFieldIssues,
  type CaseFiling,
  type Lang,
} from '@damrong/contract';
import { inReadingOrder, toFormIssues } from '../../form/form-issue.ts';
import type { ComplaintIssue, Contribution } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fields, stepIds, type StepId } from '../fields.ts';
import { centerDay } from './center-day.ts';

export type CheckedDraft =
  | { readonly ok: true; readonly filing: CaseFiling }
  | { readonly ok: false; readonly issues: readonly ComplaintIssue[] };

/**
 * The draft as the center would read it, or everything that is wrong with it in reading order.
 * @param contributions what features add
 */
export function checkDraft(
  draft: Draft,
  lang: Lang,
  contributions: readonly Contribution[] = [],
  today = centerDay(),
): CheckedDraft {
  const date = dayOf(draft, today);
  const added = contributions.map(({ body }) => body);
  const parsed = caseFiling.safeParse(Object.assign(toBody(draft, lang, date.iso), ...added));
  const ownIssues = [
    ...(date.issue ? [date.issue] : []),
    ...contributions.flatMap(({ issues }) => issues ?? []),
  ];
  if (parsed.success && ownIssues.length === 0) return { ok: true, filing: parsed.data };
  const issues = parsed.success
    ? []
    : toFormIssues(toFieldIssues(parsed.error.issues), draft, fields);
  return { ok: false, issues: inReadingOrder([...ownIssues, ...issues], fields) };
}

/** What is wrong up to and with one step; later steps are not asked yet. */
export function checkStep(
  draft: Draft,
  step: StepId,
  contributions?: readonly Contribution[],
  today?: string,
): readonly ComplaintIssue[] {
  // The declaration comes last; without it the rules that join several fields would stay unread.
  const asked = step === 'review' ? draft : { ...draft, isTrue: true };
  const checked = checkDraft(asked, 'th', contributions, today);
  if (checked.ok) return [];
  return checked.issues.filter(
    ({ field }) => stepIds.indexOf(fields.stepOf(field)) <= stepIds.indexOf(step),
  );
}

function toBody(draft: Draft, lang: Lang, happenedOn: string | undefined) {
  return {
    provinceCode: draft.province || undefined,
    categoryCode: draft.category || undefined,
    facts: draft.facts,
    wish: draft.wish,
    happenedOn,
    location: {
      districtCode: draft.district || undefined,
      subdistrictCode: draft.subdistrict || undefined,
      landmark: draft.landmark,
      position: draft.position,
    },
    complainant:
      draft.identity === 'anonymous'
        ? { identity: 'anonymous' }
        : {
            identity: draft.identity,
            kind: draft.kind,
            name: draft.name,
            phone: draft.phone,
            email: draft.email,
          },
    accused: given(draft.accused),
    onBehalf: draft.identity === 'anonymous' ? undefined : given(draft.onBehalf),
    truthConfirmed: draft.isTrue,
    privacyNotice: privacyNoticeVersion,
    lang,
  };
}

/** Nothing of it where nothing was given. */
function given(part: Readonly<Record<string, string>>): object | undefined {
  const filled = Object.entries(part).filter(([, value]) => value.trim() !== '');
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** The day that was told; nothing of it where nobody has said. */
export function dayOf(
  { date, when }: Draft,
  today: string,
): { iso?: string; issue?: ComplaintIssue } {
  if (when === 'today' || when === 'ongoing') return { iso: today };
  if (when === 'yesterday') return { iso: dayBefore(today) };
  if (when === '' || Object.values(date).every((part) => part.trim() === '')) return {};
  const parsed = parseBuddhistDate(date, today);
  if (parsed.ok) return { iso: parsed.iso };
  const { issue: code, suggestion } = parsed;
  return { issue: { field: 'date', code, suggestion, typed: date.year } };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
