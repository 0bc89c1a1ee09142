import type { Route } from '../route.ts';
import type {
  officerOpinion,
  officerOpinionTotals,
  opinionChange,
  opinionList,
  opinionQuery,
  opinionTagList,
  opinionTagMerge,
} from '../schemas/officer-opinion.ts';
import type { opinionParams } from '../schemas/path-params.ts';

/** `GET /v1/officer/opinions` of the desk, with the permission `opinion.read`. */
export const listOpinionsRoute: Route<{ query: typeof opinionQuery }, typeof opinionList> = {
  id: 'listOpinions',
  method: 'GET',
  path: '/v1/officer/opinions',
  origin: 'desk',
  access: 'opinion.read',
};

/** `PUT /v1/officer/opinions/{opinion}` of the desk, with the permission `opinion.sort`. */
export const changeOpinionRoute: Route<
  { params: typeof opinionParams; body: typeof opinionChange },
  typeof officerOpinion
> = {
  id: 'changeOpinion',
  method: 'PUT',
  path: '/v1/officer/opinions/{opinion}',
  origin: 'desk',
  access: 'opinion.sort',
};

/** `POST /v1/officer/opinion-tags` of the desk, with the permission `opinion.sort`. */
export const mergeOpinionTagsRoute: Route<{ body: typeof opinionTagMerge }, typeof opinionTagList> =
  {
    id: 'mergeOpinionTags',
    method: 'POST',
    path: '/v1/officer/opinion-tags',
    origin: 'desk',
    access: 'opinion.sort',
  };

/** `GET /v1/officer/opinion-totals` of the desk, with the permission `opinion.count`. */
export const countOpinionsRoute: Route<Record<never, never>, typeof officerOpinionTotals> = {
  id: 'countOpinions',
  method: 'GET',
  path: '/v1/officer/opinion-totals',
  origin: 'desk',
  access: 'opinion.count',
};
