import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** The officer or the page's origin may not do this. */
export class NotPermittedError extends DamrongError {
  override readonly name = 'NotPermittedError' as const;
}

/** True when this officer, or the origin of this page, may not do it. Also knows the errors of another copy of this package. */
export function isNotPermittedError(error: unknown): error is NotPermittedError {
  return hasName(error, 'NotPermittedError');
}
