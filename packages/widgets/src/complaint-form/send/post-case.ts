import { type CaseFiling, type CaseReceipt, fileCase, getChallengeRoute } from '@damrong/contract';
import { getJson, send, solveChallenge } from '@damrong/sdk/light';
import type { Post, SubmissionResult } from '../../form/idempotent-submission.ts';
import { createTransport } from '../../platform/transport.ts';
import type { FiledCase } from '../context.ts';
import { learnClock } from './center-day.ts';

/** @param prove answers with the proof that goes along, where one can be had */
export function postCase(
  baseUrl: () => string,
  prove: () => Promise<string | undefined>,
): Post<CaseFiling, CaseReceipt> {
  return async (filing, attempt) => {
    const proof = await prove();
    return send(createTransport(baseUrl()), fileCase, { body: { ...filing, proof } }, attempt);
  };
}

export function toFiledCase(sent: SubmissionResult<CaseFiling, CaseReceipt>): FiledCase {
  const { answer, body, isEarlier } = sent;
  return { ...answer, category: body.categoryCode, isEarlier };
}

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

/** Resolves without a value. */
export function delay(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });
}
