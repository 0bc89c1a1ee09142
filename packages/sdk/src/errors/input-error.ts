import { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

/** The input breaks the contract; `issues` name the fields. Nothing was sent when `status` is undefined. */
export class InputError extends DamrongError {
  override readonly name = 'InputError' as const;
}

/** True when the input breaks the contract; `issues` name the fields. Also knows the errors of another copy of this package. */
export function isInputError(error: unknown): error is InputError {
  return hasName(error, 'InputError');
}
