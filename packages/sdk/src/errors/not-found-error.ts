import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** There is no such thing; an unknown case number and a wrong access code look the same. */
export class NotFoundError extends DamrongError {
  override readonly name = 'NotFoundError' as const;
}

/** True when there is no such thing; an unknown number and a wrong code look the same. Also knows the errors of another copy of this package. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return hasName(error, 'NotFoundError');
}
