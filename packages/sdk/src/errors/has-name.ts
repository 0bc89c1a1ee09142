import type { DamrongError } from './damrong-error.ts';

/**
 * Guards go by name, because two copies of this package on one page have two sets of classes. A
 * DOMException may carry the same name, but its `code` is a number.
 */
export function hasName(error: unknown, name: string): error is DamrongError {
  return (
    error instanceof Error &&
    error.name === name &&
    'code' in error &&
    typeof error.code === 'string'
  );
}
