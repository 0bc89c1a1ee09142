import {
  isAnswerError,
  isBusyError,
  isConflictError,
  isInputError,
  isNetworkError,
  isNotFoundError,
  isNotPermittedError,
  isNotSignedInError,
} from '@damrong/sdk';
import type { FailureMessages } from '../locale/failure.th.ts';

/** Whether somebody else has been at the case since the officer saw it. */
export function isCaseChanged(error: unknown): boolean {
  return isConflictError(error) && error.code === 'case_changed';
}

/** One sentence that says what happened to the call and what to do now. */
export function failureText(error: unknown, text: FailureMessages): string {
  if (isBusyError(error)) return text.busy(error.retryAfter);
  if (isNetworkError(error)) return text.network;
  if (isAnswerError(error)) return text.answer;
  if (isInputError(error)) return text.input;
  if (isNotSignedInError(error)) return text.notSignedIn;
  if (isNotPermittedError(error)) return text.notPermitted;
  if (isNotFoundError(error)) return text.caseNotFound;
  if (isCaseChanged(error)) return text.caseChanged;
  if (isConflictError(error) && error.code === 'owner_change_not_allowed') return text.ownerMoved;
  if (isConflictError(error) && error.code.startsWith('assignment_')) return text.assignmentMoved;
  if (isConflictError(error) && error.code === 'complainant_not_open')
    return text.complainantNotOpen;
  if (isConflictError(error)) return text.statusMoved;
  return text.server;
}
