import {
  cleanText,
  countCharacters,
  privacyNoticeVersion,
  toFieldIssues,
  volunteerSignUp,
  type FieldIssue,
  type IssueCode,
  type VolunteerSignUpInput,
} from '@damrong/contract';
import { hasContactPerson, type VolunteerDraft } from '../draft.ts';
import { fieldAt, fieldNames, fields, stepIds, type FieldName, type StepId } from '../fields.ts';

/** Most characters of the note that the contract takes. */
export const noteLimit = 1000;

/** One fault as the form shows it: which field, and what a sentence needs to mend it. */
export interface VolunteerIssue {
  readonly field: FieldName;
  readonly code: IssueCode;
  readonly limit?: number | undefined;
  /** How many characters there are now, where the length is the fault. */
  readonly length?: number | undefined;
}

/** What is wrong up to and with one step; later steps are not asked yet. */
export function checkStep(draft: VolunteerDraft, step: StepId): VolunteerIssue[] {
  const parsed = volunteerSignUp.safeParse(toSignUp(draft));
  if (parsed.success) return [];
  return toVolunteerIssues(toFieldIssues(parsed.error.issues), draft).filter(
    ({ field }) => stepIds.indexOf(fields[field].step) <= stepIds.indexOf(step),
  );
}

/** Faults in reading order, one for each field: mending two at once only confuses. */
export function toVolunteerIssues(
  issues: readonly FieldIssue[],
  draft: VolunteerDraft,
): VolunteerIssue[] {
  const found = issues.map(({ path, code, limit }): VolunteerIssue => {
    const field = fieldAt(path);
    return { field, code, limit, length: lengthOf(draft, field) };
  });
  return fieldNames.flatMap((name) => found.find(({ field }) => field === name) ?? []);
}

/** The draft as the centre takes it; what is not chosen yet is refused there as missing. */
export function toSignUp(draft: VolunteerDraft): VolunteerSignUpInput {
  return {
    provinceCode: draft.province || undefined,
    ...toOffer(draft),
    privacyNotice: draft.isNoticeRead ? privacyNoticeVersion : undefined,
  } as VolunteerSignUpInput;
}

/** What is offered, as the centre takes it for a sign-up and for a change. */
export function toOffer(draft: VolunteerDraft) {
  return {
    kind: draft.kind,
    name: draft.name,
    contactName: (hasContactPerson(draft) && draft.contactName.trim()) || undefined,
    phone: draft.phone,
    email: draft.email,
    districtCodes: [...draft.districts],
    skills: [...draft.skills],
    days: [...draft.days],
    hours: [...draft.hours],
    note: draft.note,
  };
}

function lengthOf(draft: VolunteerDraft, field: FieldName): number | undefined {
  const value = field in draft ? draft[field as keyof VolunteerDraft] : undefined;
  return typeof value === 'string' ? countCharacters(cleanText(value)) : undefined;
}
