import type { Route } from '../route.ts';
import type { reopeningRequest } from '../schemas/case-reopening.ts';
import type { caseView } from '../schemas/case-view.ts';

/** `POST /v1/cases/reopening` of the public API; needs `Idempotency-Key`. */
export const reopenCaseRoute: Route<{ body: typeof reopeningRequest }, typeof caseView> = {
  id: 'reopenCase',
  method: 'POST',
  path: '/v1/cases/reopening',
  origin: 'public',
  access: 'public',
  idempotent: true,
};
