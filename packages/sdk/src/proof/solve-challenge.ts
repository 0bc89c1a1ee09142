import type { Challenge } from '@damrong/contract';

// A frame at sixty a second, so that typing stays smooth on a slow phone.
const sliceMs = 10;

/**
 * Finds the solution of a challenge: the `proof` of a filing. It works in slices on the thread that
 * calls it, because a host's policy rarely lets a page start workers.
 * @returns base64 text that is valid once and until `expiresAt` of the challenge
 * @throws TypeError without SubtleCrypto, which pages on plain http do not have
 * @throws RangeError when no number solves it
 * @example
 * const proof = await solveChallenge(await challenges.get());
 */
export async function solveChallenge({
  algorithm,
  challenge,
  maxnumber,
  salt,
  signature,
}: Omit<Challenge, 'expiresAt'>): Promise<string> {
  const wanted = Number.parseInt(challenge.slice(0, 8), 16);
  let pauseAt = performance.now() + sliceMs;
  for (let number = 0; number <= maxnumber; number += 1) {
    const text = new TextEncoder().encode(salt + number);
    const hash = new DataView(await crypto.subtle.digest(algorithm, text));
    // Four bytes that agree by chance are one in half a million challenges.
    if (hash.getUint32(0) === wanted) {
      return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    }
    if (performance.now() > pauseAt) {
      await new Promise((resolve) => setTimeout(resolve));
      pauseAt = performance.now() + sliceMs;
    }
  }
  throw new RangeError('challenge');
}
