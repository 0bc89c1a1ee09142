import { isInputError } from '@damrong/sdk';
import { issueText, type Issue } from '@damrong/widgets/locale/issue-text';
import type { Locale } from '../locale/locale.ts';

/** What is wrong with one field; the words are found at each render, so that they follow the language. */
export interface ValidationIssue {
  /** The field's id. */
  readonly id: string;
  readonly say: (locale: Locale) => string;
  /** Names the field in the summary, where the sentence alone does not tell. */
  readonly label?: ((locale: Locale) => string) | undefined;
}

/** Names of a form's fields, by their ids. */
export type FieldLabels = (locale: Locale) => Readonly<Record<string, string>>;

/** One issue, in the shared wording of all forms. */
export function validationIssue(id: string, issue: Issue, labels: FieldLabels): ValidationIssue {
  return {
    id,
    say: (locale) => issueText(issue, locale.issues),
    label: (locale) => labels(locale)[id] ?? id,
  };
}

/** The issues of a refused input, for forms whose field ids are the body's names. */
export function inputIssues(error: unknown, labels: FieldLabels): ValidationIssue[] {
  if (!isInputError(error)) return [];
  return error.issues.map((issue) => {
    const name = [...issue.path].reverse().find((part) => typeof part === 'string');
    return validationIssue(name ?? '', issue, labels);
  });
}
