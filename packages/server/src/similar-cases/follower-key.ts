import { hashRaw } from '@node-rs/argon2';
import { COST } from '../case/access-code.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The key that a follower's code becomes. The salt is the public id of the case, which is random
 * and unique, so that one hash finds a follower among any number of them; the code itself is 60
 * random bits.
 */
export function followerKey(code: string, publicId: string | null | undefined): Promise<Buffer> {
  const salt = Buffer.from((publicId ?? NOBODY).replaceAll('-', ''), 'hex');
  return hashRaw(code, { ...COST, salt, outputLen: 32 });
}
