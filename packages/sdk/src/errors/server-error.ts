import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** Something went wrong in the centre; what was sent is not the cause. */
export class ServerError extends DamrongError {
  override readonly name = 'ServerError' as const;
}

export function isServerError(error: unknown): error is ServerError {
  return hasName(error, 'ServerError');
}
