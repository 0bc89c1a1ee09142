import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** The officer or the page's origin may not do this. */
export class NotPermittedError extends DamrongError {
  override readonly name = 'NotPermittedError' as const;
}

export function isNotPermittedError(error: unknown): error is NotPermittedError {
  return hasName(error, 'NotPermittedError');
}
