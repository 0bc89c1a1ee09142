import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** An answer came that the contract does not promise, such as a captive portal's page. */
export class AnswerError extends DamrongError {
  override readonly name = 'AnswerError' as const;
}

/** True for an answer that the contract does not promise, such as the page of a captive portal. Also knows the errors of another copy of this package. */
export function isAnswerError(error: unknown): error is AnswerError {
  return hasName(error, 'AnswerError');
}
