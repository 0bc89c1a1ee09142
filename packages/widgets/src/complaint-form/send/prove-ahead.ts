import { getChallengeRoute } from '@damrong/contract';
import { getJson, solveChallenge } from '@damrong/sdk/light';
import { createTransport } from '../../platform/transport.ts';
import { learnClock } from './center-day.ts';

// The centre takes a proof for twenty minutes.
const lifeMs = 900_000;
const pauseMs = 30_000;

/**
 * Answers with a function that works for a proof in advance. What it has holds until it is too old;
 * a failure is forgotten after a pause, and nobody hears of it: a case goes without a proof as well.
 */
export function proveAhead(baseUrl: () => string): () => Promise<string | undefined> {
  let proof = Promise.resolve<string | undefined>(undefined);
  let until = 0;

  async function work(): Promise<string | undefined> {
    try {
      const transport = createTransport(baseUrl(), { retry: 0 });
      const challenge = await getJson(transport, getChallengeRoute);
      learnClock(challenge.expiresAt);
      return await solveChallenge(challenge);
    } catch {
      until = performance.now() + pauseMs;
      return undefined;
    }
  }

  return () => {
    // Pages on plain http have no SubtleCrypto.
    if (isSecureContext && performance.now() > until) {
      until = performance.now() + lifeMs;
      proof = work();
    }
    return proof;
  };
}
