import { isBusyError, isConflictError, isInputError, isNotFoundError } from '@damrong/sdk/light';
import { failureText } from '../../locale/failure-text.ts';
import { issueText } from '../../locale/issue-text.ts';
import { errorKind } from '../../form/error-kind.ts';
import { type CaseMessages, caseMessagesTh } from '../locale/th.ts';

/** What to say about a failed call: by field where fields are at fault, else one sentence. */
export interface Explanation {
  readonly fields: Readonly<Record<string, string>>;
  readonly sentence: string | undefined;
}

/** @param over characters too many, by field */
export function describeError(
  error: unknown,
  words: CaseMessages = caseMessagesTh,
  over: Readonly<Record<string, number>> = {},
): Explanation {
  if (isInputError(error) && error.issues.length > 0) {
    const fields = error.issues.map(({ path, code, limit }) => {
      const field = String(path[0]);
      return [
        field,
        issueText({ code, limit, over: over[field] }, words.issues, own(field, words)),
      ];
    });
    return { fields: Object.fromEntries(fields) as Record<string, string>, sentence: undefined };
  }
  return { fields: {}, sentence: error === undefined ? undefined : sentenceFor(error, words) };
}

function own(field: string, { view: { empty } }: CaseMessages) {
  return Object.hasOwn(empty, field) ? { required: empty[field as keyof typeof empty] } : undefined;
}

function sentenceFor(error: unknown, { view, failures, question, reopen }: CaseMessages): string {
  if (isNotFoundError(error)) return view.notFound;
  if (isConflictError(error) && error.code === 'facts_not_open') return view.factsClosed;
  if (isConflictError(error) && error.code === 'question_not_open') return question.closed;
  if (isConflictError(error) && error.code === 'reopening_not_open') return reopen.closed;
  if (isConflictError(error) && error.code === 'rating_not_open') return view.ratingClosed;
  if (isBusyError(error) && error.code === 'too_many_requests') {
    return view.tooMany(view.wait(error.retryAfter ?? 60));
  }
  if (errorKind(error) === 'lasting') return view.notPermitted;
  return failureText(error, failures);
}
