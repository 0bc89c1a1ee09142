import { opinion, toFieldIssues, type OpinionInput } from '@damrong/contract';
import { toFormIssues, type FormIssue } from '../../form/form-issue.ts';
import type { OpinionDraft } from '../draft.ts';
import { fields, stepIds, type FieldName, type StepId } from '../fields.ts';

export type OpinionIssue = FormIssue<FieldName>;

/** What is wrong up to and with one step; later steps are not asked yet. */
export function checkStep(draft: OpinionDraft, step: StepId): OpinionIssue[] {
  const parsed = opinion.safeParse(toOpinion(draft));
  if (parsed.success) return [];
  return toFormIssues(toFieldIssues(parsed.error.issues), draft, fields).filter(
    ({ field }) => stepIds.indexOf(fields.stepOf(field)) <= stepIds.indexOf(step),
  );
}

/** The draft as the center takes it; what is not chosen yet is refused there as missing. */
export function toOpinion(draft: OpinionDraft): OpinionInput {
  const { ageBand, districtCode, occupation, province, text, topicCode } = draft;
  return {
    provinceCode: province || undefined,
    topicCode: topicCode || undefined,
    text,
    districtCode: districtCode || undefined,
    ageBand: ageBand || undefined,
    occupation: occupation || undefined,
  } as OpinionInput;
}
