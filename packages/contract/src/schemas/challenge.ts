import * as z from 'zod/mini';
import { timestamp } from './calendar.ts';

/**
 * A puzzle in the form of ALTCHA: find the `number` from 0 to `maxnumber` for which the hash of
 * `salt` followed by the number, in decimal digits, is `challenge`.
 */
export const challenge = z.object({
  algorithm: z.literal('SHA-256'),
  /** The hash to find, in lower-case hexadecimal. */
  challenge: z.string(),
  maxnumber: z.number(),
  salt: z.string(),
  /** The centre's own signature; it is sent back with the solution. */
  signature: z.string(),
  /** A solution counts once, and only until then. */
  expiresAt: timestamp,
});

/** A puzzle that `solveChallenge` of the SDK solves in some seconds of a phone's time. */
export type Challenge = z.infer<typeof challenge>;
