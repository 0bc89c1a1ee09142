import type { Challenge } from '@damrong/contract';
import { solveChallenge } from 'altcha-lib/v1';
import { call } from './http-client.ts';

/** Asks for a challenge and solves it, as a widget does. */
export async function newProof({ publicUrl }: { publicUrl: string }): Promise<string> {
  const { body } = await call<Challenge>(`${publicUrl}/v1/challenge`);
  return solve(body);
}

/** The payload of ALTCHA's own solver. */
export async function solve({
  algorithm,
  challenge,
  maxnumber,
  salt,
  signature,
}: Challenge): Promise<string> {
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  if (solution === null) throw new Error('the challenge has no solution');
  const { number } = solution;
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}
