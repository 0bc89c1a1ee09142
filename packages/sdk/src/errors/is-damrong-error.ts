import type { DamrongError } from './damrong-error.ts';
import { hasName } from './has-name.ts';

const names = [
  'DamrongError',
  'InputError',
  'NotFoundError',
  'NotSignedInError',
  'NotPermittedError',
  'ConflictError',
  'BusyError',
  'ServerError',
  'NetworkError',
  'AnswerError',
];

/** True for every error that this package rejects with, of whatever class. */
export function isDamrongError(error: unknown): error is DamrongError {
  return names.some((name) => hasName(error, name));
}
