import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** An answer came that the contract does not promise, such as a captive portal's page. */
export class AnswerError extends DamrongError {
  override readonly name = 'AnswerError' as const;
}

export function isAnswerError(error: unknown): error is AnswerError {
  return hasName(error, 'AnswerError');
}
