import type { Route } from '../route.ts';
import type { askedQuestion, questionAnswer } from '../schemas/case-question.ts';
import type { caseView } from '../schemas/case-view.ts';
import type { officerCase } from '../schemas/officer-case.ts';
import type { caseParams } from '../schemas/path-params.ts';

/** `POST /v1/cases/answer` of the public API; needs `Idempotency-Key`. */
export const answerQuestionRoute: Route<{ body: typeof questionAnswer }, typeof caseView> = {
  id: 'answerQuestion',
  method: 'POST',
  path: '/v1/cases/answer',
  origin: 'public',
  access: 'public',
  idempotent: true,
};

/**
 * `POST /v1/officer/cases/{number}/question` of the desk, with the permission `case.ask`; needs
 * `Idempotency-Key` and `If-Match`.
 */
export const askCitizenRoute: Route<
  { params: typeof caseParams; body: typeof askedQuestion },
  typeof officerCase
> = {
  id: 'askCitizen',
  method: 'POST',
  path: '/v1/officer/cases/{number}/question',
  origin: 'desk',
  access: 'case.ask',
  idempotent: true,
  versioned: true,
};
