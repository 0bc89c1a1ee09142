import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** No answer came: no network, no centre at this address, or the time ran out. */
export class NetworkError extends DamrongError {
  override readonly name = 'NetworkError' as const;
}

export function isNetworkError(error: unknown): error is NetworkError {
  return hasName(error, 'NetworkError');
}
