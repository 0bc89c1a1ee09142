import type { Route } from '../route.ts';
import type { challenge } from '../schemas/challenge.ts';

/** How long a challenge can be answered, in milliseconds: it tells its reader the center's clock. */
export const challengeLifeMs = 1_200_000;

/** `GET /v1/challenge` of the public API. */
export const getChallengeRoute: Route<Record<never, never>, typeof challenge> = {
  id: 'getChallenge',
  method: 'GET',
  path: '/v1/challenge',
  origin: 'public',
  access: 'public',
};
