import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** Something went wrong in the centre; what was sent is not the cause. */
export class ServerError extends DamrongError {
  override readonly name = 'ServerError' as const;
}

/** True when the centre failed; the call may be made again later. Also knows the errors of another copy of this package. */
export function isServerError(error: unknown): error is ServerError {
  return hasName(error, 'ServerError');
}
