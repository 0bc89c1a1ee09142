import {
  privacyNoticeVersion,
  toFieldIssues,
  volunteerSignUp,
  type VolunteerSignUpInput,
} from '@damrong/contract';
import { toFormIssues, type FormIssue } from '../../form/form-issue.ts';
import { hasContactPerson, type VolunteerDraft } from '../draft.ts';
import { fields, stepIds, type FieldName, type StepId } from '../fields.ts';

/** Most characters of the note that the contract takes. */
export const noteLimit = 1000;

export type VolunteerIssue = FormIssue<FieldName>;

/** What is wrong up to and with one step; later steps are not asked yet. */
export function checkStep(draft: VolunteerDraft, step: StepId): VolunteerIssue[] {
  const parsed = volunteerSignUp.safeParse(toSignUp(draft));
  if (parsed.success) return [];
  return toFormIssues(toFieldIssues(parsed.error.issues), draft, fields).filter(
    ({ field }) => stepIds.indexOf(fields.stepOf(field)) <= stepIds.indexOf(step),
  );
}

/** The draft as the center takes it; what is not chosen yet is refused there as missing. */
export function toSignUp(draft: VolunteerDraft): VolunteerSignUpInput {
  return {
    provinceCode: draft.province || undefined,
    ...toOffer(draft),
    privacyNotice: draft.isNoticeRead ? privacyNoticeVersion : undefined,
  } as VolunteerSignUpInput;
}

/** What is offered, as the center takes it for a sign-up and for a change. */
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
