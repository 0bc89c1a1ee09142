import type { Route } from '../route.ts';
import type { similarCaseParams } from '../schemas/path-params.ts';
import type { followReceipt, followRequest, similarCases } from '../schemas/similar-case.ts';

/** `GET /v1/similar-cases/{subdistrict}/{category}` of the public API. */
export const findSimilarCasesRoute: Route<
  { params: typeof similarCaseParams },
  typeof similarCases
> = {
  id: 'findSimilarCases',
  method: 'GET',
  path: '/v1/similar-cases/{subdistrict}/{category}',
  origin: 'public',
  access: 'public',
};

/** `POST /v1/similar-cases/follow` of the public API; needs `Idempotency-Key`. */
export const followCaseRoute: Route<{ body: typeof followRequest }, typeof followReceipt> = {
  id: 'followCase',
  method: 'POST',
  path: '/v1/similar-cases/follow',
  origin: 'public',
  access: 'public',
  idempotent: true,
};
