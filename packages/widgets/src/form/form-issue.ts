import { cleanText, countCharacters, type FieldIssue } from '@damrong/contract';
import type { Issue } from '../locale/issue-text.ts';

/** A validation issue of one field, as the form shows it. */
export interface FormIssue<Field extends string = string> extends Issue {
  readonly field: Field;
}

/** Which fields a form has, in reading order, and where each stands. */
export interface FormFields<Field extends string, Step extends string> {
  readonly stepOf: (field: Field) => Step;
  /** Place in reading order. */
  readonly orderOf: (field: Field) => number;
  /** The field of a path in what is sent. */
  readonly fieldAt: (path: readonly (string | number)[]) => Field;
}

/** The contract's issues by the form's own fields, one for each. */
export function toFormIssues<Field extends string>(
  issues: readonly FieldIssue[],
  draft: object,
  fields: FormFields<Field, string>,
): FormIssue<Field>[] {
  const found = issues.map(({ path, code, limit }): FormIssue<Field> => {
    const field = fields.fieldAt(path);
    return { field, code, limit, over: overLimit(draft, field, limit) };
  });
  return inReadingOrder(found, fields);
}

/** One issue for each field, in reading order: mending two at once only confuses. */
export function inReadingOrder<Field extends string>(
  issues: readonly FormIssue<Field>[],
  { orderOf }: Pick<FormFields<Field, string>, 'orderOf'>,
): FormIssue<Field>[] {
  const isFirst = (issue: FormIssue) => issue === issues.find(({ field }) => field === issue.field);
  return issues.filter(isFirst).sort((a, b) => orderOf(a.field) - orderOf(b.field));
}

function overLimit(draft: object, field: string, limit = Infinity): number | undefined {
  const value = (draft as Readonly<Record<string, unknown>>)[field];
  if (typeof value !== 'string') return undefined;
  const over = countCharacters(cleanText(value)) - limit;
  return over > 0 ? over : undefined;
}
