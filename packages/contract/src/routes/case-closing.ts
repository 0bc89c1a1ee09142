import type { Route } from '../route.ts';
import type { closingDecision, closingRule, closingRuleChange } from '../schemas/case-closing.ts';
import type { officerCase } from '../schemas/officer-case.ts';
import type { caseParams } from '../schemas/path-params.ts';

/**
 * `POST /v1/officer/cases/{number}/closing` of the desk, with the permission `case.settle`; needs
 * `Idempotency-Key` and `If-Match`.
 */
export const decideClosingRoute: Route<
  { params: typeof caseParams; body: typeof closingDecision },
  typeof officerCase
> = {
  id: 'decideClosing',
  method: 'POST',
  path: '/v1/officer/cases/{number}/closing',
  origin: 'desk',
  access: 'case.settle',
  idempotent: true,
  versioned: true,
};

/** `GET /v1/officer/closing-rule` of the desk, with the permission `case.settle`. */
export const readClosingRuleRoute: Route<object, typeof closingRule> = {
  id: 'readClosingRule',
  method: 'GET',
  path: '/v1/officer/closing-rule',
  origin: 'desk',
  access: 'case.settle',
};

/** `PUT /v1/officer/closing-rule` of the desk, with the permission `admin.closing`. */
export const changeClosingRuleRoute: Route<{ body: typeof closingRuleChange }, typeof closingRule> =
  {
    id: 'changeClosingRule',
    method: 'PUT',
    path: '/v1/officer/closing-rule',
    origin: 'desk',
    access: 'admin.closing',
  };
