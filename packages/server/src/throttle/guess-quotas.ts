import { connectionOf, networkOf } from '../abuse/network-of.ts';
import type { Quota } from './rate-limiter.ts';

const windowMs = 15 * 60 * 1000;

/**
 * Guesses at the code of one case or volunteer. A code has 60 random bits: a million addresses
 * that each use up their quota would need millions of years for one. So the quotas belong to who
 * guesses, and none to the case itself, with which a stranger could shut its citizen out.
 */
export function codeGuesses(
  kind: 'case' | 'volunteer',
  { subject, address }: { readonly subject: string; readonly address: string },
): readonly (readonly Quota[])[] {
  const of = `${kind} ${subject}`;
  return [
    [
      { key: `${of} from ${connectionOf(address)}`, limit: 10, windowMs },
      { key: `${of} from network ${networkOf(address)}`, limit: 30, windowMs },
    ],
  ];
}

interface PasswordGuess {
  /** As it is compared. */
  readonly username: string;
  readonly address: string;
  /** Of this officer, who has signed in from there before. */
  readonly knownDevice: string | undefined;
  readonly isKnownNetwork: boolean;
}

/**
 * Guesses at a password, which people choose: also from everywhere together they have to be few.
 * Whoever uses that quota up shuts out strangers only. A device that the officer has signed in
 * with has a quota of its own, and so has the officer's network.
 */
export function passwordGuesses({
  username,
  address,
  knownDevice,
  isKnownNetwork,
}: PasswordGuess): readonly (readonly Quota[])[] {
  const of = `officer ${username}`;
  const connection = connectionOf(address);
  const network = networkOf(address);
  const fromHere = [
    { key: `${of} from ${connection}`, limit: 10, windowMs },
    { key: `${of} from network ${network}`, limit: 30, windowMs },
  ];
  const fromAnywhere = [
    ...fromHere,
    { key: of, limit: 50, windowMs },
    { key: `officers from ${connection}`, limit: 100, windowMs },
    { key: `officers from network ${network}`, limit: 300, windowMs },
  ];
  return [
    ...(knownDevice === undefined
      ? []
      : [[{ key: `${of} with ${knownDevice}`, limit: 10, windowMs }]]),
    isKnownNetwork ? fromHere : fromAnywhere,
  ];
}

/** Guesses at the own password from a session: it shuts nobody out of signing in. */
export function passwordChangeGuesses(officerId: number): readonly (readonly Quota[])[] {
  return [[{ key: `password change of officer ${officerId}`, limit: 10, windowMs }]];
}
