import { isInputError } from '@damrong/sdk';
import { issueText, type Issue } from '@damrong/widgets/locale/issue-text';
import type { Locale } from '../locale/locale.ts';
import type { FieldFault } from './form-controller.ts';

/** Names of a form's fields, by their ids. */
export type FieldLabels = (locale: Locale) => Readonly<Record<string, string>>;

/** A sentence for one fault, by the shared wording of field faults. */
export function issueFault(id: string, issue: Issue, labels: FieldLabels): FieldFault {
  return {
    id,
    say: (locale) => issueText(issue, locale.issues),
    label: (locale) => labels(locale)[id] ?? id,
  };
}

/** Field faults of a refused input, for forms whose field ids are the body's names. */
export function inputFaults(error: unknown, labels: FieldLabels): FieldFault[] {
  if (!isInputError(error)) return [];
  return error.issues.map((issue) => {
    const name = issue.path.findLast((part) => typeof part === 'string');
    return issueFault(name ?? '', issue, labels);
  });
}
