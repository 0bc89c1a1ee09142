import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** No officer is signed in, or the credentials were wrong. */
export class NotSignedInError extends DamrongError {
  override readonly name = 'NotSignedInError' as const;
}

/** True when no officer is signed in, or the credentials were wrong. Also knows the errors of another copy of this package. */
export function isNotSignedInError(error: unknown): error is NotSignedInError {
  return hasName(error, 'NotSignedInError');
}
