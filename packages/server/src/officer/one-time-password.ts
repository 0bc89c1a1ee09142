import { randomBytes } from 'node:crypto';
import { formatAccessCode } from '@damrong/contract';

/** Sixty random bits in letters and digits that cannot be mistaken; good until the first sign-in. */
export function newOneTimePassword(): string {
  return formatAccessCode(randomBytes(8));
}
