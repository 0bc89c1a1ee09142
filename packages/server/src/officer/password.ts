import { hash, verify } from '@node-rs/argon2';

// OWASP's first choice for Argon2id.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

let dummy: Promise<string> | undefined;

/** Takes as long for an officer who does not exist as for a wrong password. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  dummy ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await dummy), password.normalize('NFC'));
  return matches && stored !== undefined;
}
