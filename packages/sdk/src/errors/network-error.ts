import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** No answer came: no network, no centre at this address, or the time ran out. */
export class NetworkError extends DamrongError {
  override readonly name = 'NetworkError' as const;
}

/** True when no answer came: no line, or the time was up. The call may have been carried out. Also knows the errors of another copy of this package. */
export function isNetworkError(error: unknown): error is NetworkError {
  return hasName(error, 'NetworkError');
}
