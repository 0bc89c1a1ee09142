import { randomBytes } from 'node:crypto';
import { formatAccessCode } from '@damrong/contract';
import { hash, verify } from '@node-rs/argon2';

// The code is 60 random bits, so stretching adds nothing that guessing could feel; the small
// figures keep filing fast. The hash is there so that a stolen database opens no case.
const COST = { memoryCost: 1024, timeCost: 2, parallelism: 1 };

export interface NewAccessCode {
  readonly code: string;
  readonly hash: string;
}

export async function createAccessCode(): Promise<NewAccessCode> {
  const code = formatAccessCode(randomBytes(8));
  return { code, hash: await hashAccessCode(code) };
}

export function hashAccessCode(code: string): Promise<string> {
  return hash(code, COST);
}

let dummy: Promise<string> | undefined;

/** Takes as long for a case that does not exist as for a wrong code. */
export async function isAccessCode(code: string, stored: string | undefined): Promise<boolean> {
  dummy ??= hashAccessCode('0000-0000-0000');
  const matches = await verify(stored ?? (await dummy), code);
  return matches && stored !== undefined;
}
