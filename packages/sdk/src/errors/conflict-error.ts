import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** What is asked does not fit the present state, or the key was used for another body. */
export class ConflictError extends DamrongError {
  override readonly name = 'ConflictError' as const;
}

/** True when the present state does not allow the call, or its idempotency key had another body. Also knows the errors of another copy of this package. */
export function isConflictError(error: unknown): error is ConflictError {
  return hasName(error, 'ConflictError');
}
