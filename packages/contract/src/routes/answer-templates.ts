import type { Route } from '../route.ts';
import type {
  answerTemplate,
  answerTemplateChange,
  answerTemplateHiding,
  answerTemplateInFull,
  answerTemplateList,
  answerTemplateQuery,
  newAnswerTemplate,
} from '../schemas/answer-template.ts';
import type { answerTemplateParams } from '../schemas/path-params.ts';

/** `GET /v1/officer/templates` of the desk, with the permission `template.read`. */
export const listAnswerTemplatesRoute: Route<
  { query: typeof answerTemplateQuery },
  typeof answerTemplateList
> = {
  id: 'listAnswerTemplates',
  method: 'GET',
  path: '/v1/officer/templates',
  origin: 'desk',
  access: 'template.read',
};

/** `GET /v1/officer/templates/{template}` of the desk, with the permission `template.manage`. */
export const readAnswerTemplateRoute: Route<
  { params: typeof answerTemplateParams },
  typeof answerTemplateInFull
> = {
  id: 'readAnswerTemplate',
  method: 'GET',
  path: '/v1/officer/templates/{template}',
  origin: 'desk',
  access: 'template.manage',
};

/**
 * `POST /v1/officer/templates` of the desk, with the permission `template.manage`; it brings an
 * `Idempotency-Key`.
 */
export const addAnswerTemplateRoute: Route<
  { body: typeof newAnswerTemplate },
  typeof answerTemplate
> = {
  id: 'addAnswerTemplate',
  method: 'POST',
  path: '/v1/officer/templates',
  origin: 'desk',
  access: 'template.manage',
  idempotent: true,
};

/**
 * `PUT /v1/officer/templates/{template}` of the desk, with the permission `template.manage`; it brings
 * an `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const changeAnswerTemplateRoute: Route<
  { params: typeof answerTemplateParams; body: typeof answerTemplateChange },
  typeof answerTemplate
> = {
  id: 'changeAnswerTemplate',
  method: 'PUT',
  path: '/v1/officer/templates/{template}',
  origin: 'desk',
  access: 'template.manage',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/templates/{template}/hiding` of the desk, with the permission `template.hide`; it
 * brings an `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const hideAnswerTemplateRoute: Route<
  { params: typeof answerTemplateParams; body: typeof answerTemplateHiding },
  typeof answerTemplate
> = {
  id: 'hideAnswerTemplate',
  method: 'POST',
  path: '/v1/officer/templates/{template}/hiding',
  origin: 'desk',
  access: 'template.hide',
  idempotent: true,
  versioned: true,
};
