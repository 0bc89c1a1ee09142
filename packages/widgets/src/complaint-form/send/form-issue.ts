import { cleanText, countCharacters, type FieldIssue } from '@damrong/contract';
import { isInputError } from '@damrong/sdk/light';
import type { Issue } from '../../locale/issue-text.ts';
import type { Draft } from '../draft.ts';
import { fieldAt, orderOf, type FieldName } from '../fields.ts';

/** One fault as the form shows it. */
export interface FormIssue extends Issue {
  readonly field: FieldName;
}

/** Faults in reading order, one for each field: mending two at once only confuses. */
export function toFormIssues(issues: readonly FieldIssue[], draft: Draft): FormIssue[] {
  const found = issues.map(({ path, code, limit }): FormIssue => {
    const field = fieldAt(path);
    return { field, code, limit, over: overLimit(draft, field, limit) };
  });
  return inReadingOrder(found);
}

/** What the centre refused of a draft; empty where the failure is another one. */
export function issuesOf(error: unknown, draft: Draft): FormIssue[] {
  return isInputError(error) ? toFormIssues(error.issues, draft) : [];
}

export function inReadingOrder(issues: readonly FormIssue[]): FormIssue[] {
  const isFirst = (issue: FormIssue) => issue === issues.find(({ field }) => field === issue.field);
  return issues.filter(isFirst).sort((a, b) => orderOf(a.field) - orderOf(b.field));
}

function overLimit(draft: Draft, field: FieldName, limit = Infinity): number | undefined {
  const value = field in draft ? draft[field as keyof Draft] : undefined;
  if (typeof value !== 'string') return undefined;
  const over = countCharacters(cleanText(value)) - limit;
  return over > 0 ? over : undefined;
}
