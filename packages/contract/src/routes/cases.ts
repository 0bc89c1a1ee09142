import type { Route } from '../route.ts';
import type { caseCredentials } from '../schemas/case-credentials.ts';
import type { caseFiling, caseReceipt } from '../schemas/case-filing.ts';
import type { addedFacts, caseRating } from '../schemas/case-reply.ts';
import type { caseView } from '../schemas/case-view.ts';

/** `POST /v1/cases` of the public API; needs `Idempotency-Key`. */
export const fileCaseRoute: Route<{ body: typeof caseFiling }, typeof caseReceipt> = {
  id: 'fileCase',
  method: 'POST',
  path: '/v1/cases',
  origin: 'public',
  access: 'public',
  idempotent: true,
};

/** `POST /v1/cases/lookup` of the public API. */
export const lookUpCaseRoute: Route<{ body: typeof caseCredentials }, typeof caseView> = {
  id: 'lookUpCase',
  method: 'POST',
  path: '/v1/cases/lookup',
  origin: 'public',
  access: 'public',
};

/** `POST /v1/cases/facts` of the public API; needs `Idempotency-Key`. */
export const addFactsRoute: Route<{ body: typeof addedFacts }, typeof caseView> = {
  id: 'addFacts',
  method: 'POST',
  path: '/v1/cases/facts',
  origin: 'public',
  access: 'public',
  idempotent: true,
};

/** `POST /v1/cases/rating` of the public API. */
export const rateCaseRoute: Route<{ body: typeof caseRating }, typeof caseView> = {
  id: 'rateCase',
  method: 'POST',
  path: '/v1/cases/rating',
  origin: 'public',
  access: 'public',
};
