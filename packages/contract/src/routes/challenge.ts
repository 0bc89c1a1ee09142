import type { Route } from '../route.ts';
import type { challenge } from '../schemas/challenge.ts';

export const getChallengeRoute: Route<Record<never, never>, typeof challenge> = {
  id: 'getChallenge',
  method: 'GET',
  path: '/v1/challenge',
  origin: 'public',
  access: 'public',
};
