import * as z from 'zod/mini';

const base64 = /^[\w+/=-]+$/;

/**
 * The solution of a challenge. It is never refused: what cannot be read counts as absent, so that
 * no citizen's case depends on it.
 */
export const proof = z.optional(
  z.pipe(
    z.transform((given) => (typeof given === 'string' && base64.test(given) ? given : undefined)),
    z.optional(z.string()),
  ),
);
