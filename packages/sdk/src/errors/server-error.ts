import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** The centre failed; the fault is not in what was sent. */
export class ServerError extends DamrongError {
  override readonly name = 'ServerError' as const;
}

export function isServerError(error: unknown): error is ServerError {
  return hasName(error, 'ServerError');
}
