import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** The centre asks to wait: `retryAfter` tells the seconds, where known. */
export class BusyError extends DamrongError {
  override readonly name = 'BusyError' as const;
}

export function isBusyError(error: unknown): error is BusyError {
  return hasName(error, 'BusyError');
}
