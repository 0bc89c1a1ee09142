import {
  bangkokDate,
  caseFiling,
  parseBuddhistDate,
  privacyNoticeVersion,
  toFieldIssues,
  type Answers,
  type CaseFiling,
  type Lang,
} from '@damrong/contract';
import type { Draft } from '../draft.ts';
import { stepOf } from '../fields.ts';
import { stepIds, type StepId } from '../steps.ts';
import { inReadingOrder, toFormIssues, type FormIssue } from './form-issue.ts';

export type CheckedDraft =
  | { readonly ok: true; readonly filing: CaseFiling }
  | { readonly ok: false; readonly issues: readonly FormIssue[] };

/** The answers to the questions of the category, and what is wrong with them. */
export interface ReadAnswers {
  readonly answers?: Answers;
  readonly issues: readonly FormIssue[];
}

const noAnswers: ReadAnswers = { issues: [] };

/** The draft as the centre would read it, or everything that is wrong with it in reading order. */
export function checkDraft(
  draft: Draft,
  lang: Lang,
  today = bangkokDate(new Date()),
  read = noAnswers,
): CheckedDraft {
  const date = readDate(draft, today);
  const body = { ...toBody(draft, lang, date.iso), answers: read.answers };
  const parsed = caseFiling.safeParse(body);
  const ownIssues = [...(date.issue ? [date.issue] : []), ...read.issues];
  if (parsed.success && ownIssues.length === 0) return { ok: true, filing: parsed.data };
  const issues = parsed.success ? [] : toFormIssues(toFieldIssues(parsed.error.issues), draft);
  return { ok: false, issues: inReadingOrder([...ownIssues, ...issues]) };
}

/** What is wrong up to and with one step; later steps are not asked yet. */
export function checkStep(
  draft: Draft,
  step: StepId,
  today?: string,
  read?: ReadAnswers,
): readonly FormIssue[] {
  // The declaration comes last; without it the rules that join several fields would stay unread.
  const asked = step === 'review' ? draft : { ...draft, isTrue: true };
  const checked = checkDraft(asked, 'th', today, read);
  if (checked.ok) return [];
  return checked.issues.filter(
    ({ field }) => stepIds.indexOf(stepOf(field)) <= stepIds.indexOf(step),
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
    attachments: draft.attachments,
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

function readDate(
  { date, isDateUnknown }: Draft,
  today: string,
): { iso?: string; issue?: FormIssue } {
  if (isDateUnknown) return {};
  const parsed = parseBuddhistDate(date, today);
  if (parsed.ok) return { iso: parsed.iso };
  const { issue: code, suggestion } = parsed;
  return { issue: { field: 'date', code, suggestion, typed: date.year } };
}
