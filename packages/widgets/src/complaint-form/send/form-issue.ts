import { cleanText, countCharacters, type FieldIssue, type IssueCode } from '@damrong/contract';
import type { Draft } from '../draft.ts';
import { fieldAt, fieldNames, type FieldName } from '../fields.ts';

/** One fault as the form shows it: which field, and what a sentence needs to mend it. */
export interface FormIssue {
  readonly field: FieldName;
  readonly code: IssueCode;
  readonly limit?: number | undefined;
  /** How many characters there are now, where the length is the fault. */
  readonly length?: number | undefined;
  /** The Buddhist year that was probably meant. */
  readonly suggestion?: number | undefined;
  /** What was typed as the year. */
  readonly typed?: string | undefined;
}

/** Faults in reading order, one for each field: mending two at once only confuses. */
export function toFormIssues(
  issues: readonly FieldIssue[],
  draft: Draft,
  suggestion?: number,
): FormIssue[] {
  const found = issues.map(({ path, code, limit }): FormIssue => {
    const field = fieldAt(path);
    return { field, code, limit, length: lengthOf(draft, field), suggestion, typed: draft.date.year };
  });
  return fieldNames.flatMap((name) => found.find(({ field }) => field === name) ?? []);
}

function lengthOf(draft: Draft, field: FieldName): number | undefined {
  const value = field in draft ? draft[field as keyof Draft] : undefined;
  return typeof value === 'string' ? countCharacters(cleanText(value)) : undefined;
}
