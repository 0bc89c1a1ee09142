import { endpoint } from '../endpoint.ts';
import {
  changeClosingRuleRoute,
  decideClosingRoute,
  readClosingRuleRoute,
} from '../routes/case-closing.ts';
import { closingDecision, closingRule, closingRuleChange } from '../schemas/case-closing.ts';
import { officerCase } from '../schemas/officer-case.ts';
import { caseParams } from '../schemas/path-params.ts';
import { caseWriteErrors } from './officer-cases.ts';

/**
 * Approves a closing that waits, sends it back with a reason, or takes it back. Answers 200 with the
 * case; `not_permitted` for who asked for it themselves, `status_change_not_allowed` where none waits.
 */
export const decideClosing = endpoint(decideClosingRoute, {
  tag: 'officer',
  summary: 'Approve a closing that waits, send it back with a reason, or take one’s own back',
  input: { params: caseParams, body: closingDecision },
  status: 200,
  output: officerCase,
  errors: [...caseWriteErrors, 'status_change_not_allowed'],
  example: { decision: 'return', reason: 'กรุณาระบุวันที่ซ่อมแล้วเสร็จให้ผู้ร้องทราบ' },
});

/** Whether closings wait for approval at the officer's centre. Answers 200 with a `ClosingRule`. */
export const readClosingRule = endpoint(readClosingRuleRoute, {
  tag: 'officer',
  summary: 'Whether officers of the centre close cases by themselves',
  input: {},
  status: 200,
  output: closingRule,
  errors: ['not_signed_in', 'password_change_required', 'not_permitted'],
});

/**
 * Sets whether closings wait for approval. Answers 200 with the `ClosingRule`; what waits already goes
 * on waiting, and can still be approved.
 */
export const changeClosingRule = endpoint(changeClosingRuleRoute, {
  tag: 'officer',
  summary: 'Let closings of the centre wait for approval, or let officers close by themselves',
  input: { body: closingRuleChange },
  status: 200,
  output: closingRule,
  errors: [
    'not_signed_in',
    'password_change_required',
    'input_invalid',
    'not_permitted',
    'request_not_same_origin',
  ],
  example: { needsApproval: true },
});
