import type { Route } from '../route.ts';
import type {
  opinion,
  opinionReceipt,
  opinionTopicList,
  opinionTotals,
} from '../schemas/opinion.ts';

/** `GET /v1/opinion-topics` of the public API. */
export const getOpinionTopicsRoute: Route<Record<never, never>, typeof opinionTopicList> = {
  id: 'getOpinionTopics',
  method: 'GET',
  path: '/v1/opinion-topics',
  origin: 'public',
  access: 'public',
};

/** `GET /v1/opinion-totals` of the public API. */
export const getOpinionTotalsRoute: Route<Record<never, never>, typeof opinionTotals> = {
  id: 'getOpinionTotals',
  method: 'GET',
  path: '/v1/opinion-totals',
  origin: 'public',
  access: 'public',
};

/** `POST /v1/opinions` of the public API; needs `Idempotency-Key`, which is forgotten by the next night. */
export const sendOpinionRoute: Route<{ body: typeof opinion }, typeof opinionReceipt> = {
  id: 'sendOpinion',
  method: 'POST',
  path: '/v1/opinions',
  origin: 'public',
  access: 'public',
  idempotent: true,
};
