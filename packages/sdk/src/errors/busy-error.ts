import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** The centre asks to wait: `retryAfter` tells the seconds, where known. */
export class BusyError extends DamrongError {
  override readonly name = 'BusyError' as const;
}

/** True when the centre asks to wait: 429 or 503. `retryAfter` is in seconds, where known. Also knows the errors of another copy of this package. */
export function isBusyError(error: unknown): error is BusyError {
  return hasName(error, 'BusyError');
}
