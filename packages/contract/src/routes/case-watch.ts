import type { Route } from '../route.ts';
import type { caseCredentials } from '../schemas/case-credentials.ts';
import type { caseView } from '../schemas/case-view.ts';

/** `POST /v1/cases/watch` of the public API. */
export const watchCaseRoute: Route<{ body: typeof caseCredentials }, typeof caseView> = {
  id: 'watchCase',
  method: 'POST',
  path: '/v1/cases/watch',
  origin: 'public',
  access: 'public',
};
