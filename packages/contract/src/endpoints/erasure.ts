import { endpoint } from '../endpoint.ts';
import {
  changeRetentionRoute,
  decideErasureRoute,
  proposeErasureRoute,
  readRetentionRoute,
  setCaseHoldRoute,
} from '../routes/erasure.ts';
import {
  caseHoldChange,
  erasureDecision,
  erasureProposal,
  retention,
  retentionChange,
} from '../schemas/erasure.ts';
import { officerCase } from '../schemas/officer-case.ts';
import { caseParams } from '../schemas/path-params.ts';

const changeErrors = [
  'not_signed_in',
  'password_change_required',
  'input_invalid',
  'not_permitted',
  'request_not_same_origin',
] as const;

/**
 * Keeps a case from erasure, or lifts that. Answers 200 with the case; an erasure that was proposed or
 * approved ends with a hold, and has to be proposed anew after it.
 */
export const setCaseHold = endpoint(setCaseHoldRoute, {
  tag: 'officer',
  summary: 'Keep a case from erasure with a legal hold, or lift the hold',
  input: { params: caseParams, body: caseHoldChange },
  status: 200,
  output: officerCase,
  errors: [...changeErrors, 'case_not_found'],
  example: { held: true, reason: 'ศาลปกครองขอสำนวนตามหมายเรียก' },
});

/**
 * How long cases are kept, which of the scope are due, and how erasures stand. Answers 200 with a
 * `Retention`.
 */
export const readRetention = endpoint(readRetentionRoute, {
  tag: 'officer',
  summary: 'Periods of retention, cases whose period is over, and erasures with their state',
  input: {},
  status: 200,
  output: retention,
  errors: ['not_signed_in', 'password_change_required', 'not_permitted'],
});

/**
 * Proposes that the content of settled cases ends; nothing happens before somebody else approves. Answers
 * 200 with the `Retention`; `input_invalid` names the first case that is open, held, erased, proposed
 * already, or not yet due.
 */
export const proposeErasure = endpoint(proposeErasureRoute, {
  tag: 'officer',
  summary: 'Propose that what settled cases say of people is erased, for somebody else to approve',
  input: { body: erasureProposal },
  status: 200,
  output: retention,
  errors: [...changeErrors, 'case_not_found'],
  example: {
    numbers: ['2570-50-000121-3'],
    cause: 'request',
    reason: 'ผู้ร้องขอให้ลบข้อมูลตามหนังสือลงวันที่ 2 พ.ย. 2569',
  },
});

/**
 * Approves proposals, refuses them, or takes one's own back. Answers 200 with the `Retention`;
 * `not_permitted` for who approves what they have proposed. What was approved is erased within minutes.
 */
export const decideErasure = endpoint(decideErasureRoute, {
  tag: 'officer',
  summary: 'Approve or refuse erasures that somebody else has proposed, or take one’s own back',
  input: { body: erasureDecision },
  status: 200,
  output: retention,
  errors: changeErrors,
  example: { erasures: ['6f1d2c3b-4a59-4e68-8776-95a4b3c2d1e0'], decision: 'approve' },
});

/**
 * Says how long cases are kept, for the whole country. Answers 200 with the `Retention`; cases that are due
 * by it are erased only when that is proposed and approved.
 */
export const changeRetention = endpoint(changeRetentionRoute, {
  tag: 'officer',
  summary: 'Set how many years cases are kept after they were settled',
  input: { body: retentionChange },
  status: 200,
  output: retention,
  errors: changeErrors,
  example: {
    periods: [
      { kind: 'default', code: '*', years: 10 },
      { kind: 'channel', code: 'hotline_1567', years: 5 },
    ],
  },
});
