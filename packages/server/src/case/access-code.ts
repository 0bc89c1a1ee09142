import { randomBytes } from 'node:crypto';
import { formatAccessCode } from '@damrong/contract';
import { hashSync, verify } from '@node-rs/argon2';

// The code is 60 random bits, so stretching would not make guessing noticeably harder; the small
// figures keep filing fast. It is hashed so that a stolen database opens no case.
export const COST = { memoryCost: 64, timeCost: 2, parallelism: 1 };

export interface NewAccessCode {
  readonly code: string;
  readonly hash: string;
}

export function createAccessCode(): NewAccessCode {
  const code = formatAccessCode(randomBytes(8));
  return { code, hash: hashAccessCode(code) };
}

/** A tenth of a millisecond: handing it to another thread takes longer than doing it. */
export function hashAccessCode(code: string): string {
  return hashSync(code, COST);
}

const dummy = hashAccessCode('0000-0000-0000');

/** Takes as long for a case that does not exist as for a wrong code. */
export async function isAccessCode(code: string, stored: string | undefined): Promise<boolean> {
  const matches = await verify(stored ?? dummy, code);
  return matches && stored !== undefined;
}
