import { errorCodes, errorStatus, type ErrorCode } from '@damrong/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProblem } from './read-problem.ts';
import { toError } from './to-error.ts';

const classOfCode: Record<ErrorCode, string> = {
  request_malformed: 'InputError',
  malformed_json: 'InputError',
  json_too_deep: 'InputError',
  idempotency_key_missing: 'InputError',
  idempotency_key_invalid: 'InputError',
  version_invalid: 'InputError',
  not_signed_in: 'NotSignedInError',
  credentials_wrong: 'NotSignedInError',
  origin_not_registered: 'NotPermittedError',
  request_not_same_origin: 'NotPermittedError',
  not_permitted: 'NotPermittedError',
  password_change_required: 'NotPermittedError',
  not_found: 'NotFoundError',
  case_not_found: 'NotFoundError',
  volunteer_not_found: 'NotFoundError',
  method_not_allowed: 'InputError',
  request_timeout: 'NetworkError',
  status_change_not_allowed: 'ConflictError',
  owner_change_not_allowed: 'ConflictError',
  complainant_not_open: 'ConflictError',
  rating_not_open: 'ConflictError',
  upload_conflict: 'ConflictError',
  account_changed: 'ConflictError',
  site_registered: 'ConflictError',
  site_changed: 'ConflictError',
  agency_registered: 'ConflictError',
  agency_changed: 'ConflictError',
  holiday_registered: 'ConflictError',
  holiday_changed: 'ConflictError',
  template_changed: 'ConflictError',
  report_open: 'ConflictError',
  report_not_over: 'ConflictError',
  report_move_not_allowed: 'ConflictError',
  report_changed: 'ConflictError',
  circular_changed: 'ConflictError',
  circular_withdrawn: 'ConflictError',
  letter_not_allowed: 'ConflictError',
  letter_names_hidden: 'ConflictError',
  letter_prefix_missing: 'ConflictError',
  assignment_open: 'ConflictError',
  assignment_move_not_allowed: 'ConflictError',
  assignment_changed: 'ConflictError',
  content_registered: 'ConflictError',
  content_not_checked: 'ConflictError',
  content_changed: 'ConflictError',
  facts_not_open: 'ConflictError',
  question_not_open: 'ConflictError',
  reopening_not_open: 'ConflictError',
  mail_not_open: 'ConflictError',
  case_changed: 'ConflictError',
  body_too_large: 'InputError',
  media_type_unsupported: 'InputError',
  input_invalid: 'InputError',
  idempotency_key_reused: 'ConflictError',
  headers_too_large: 'InputError',
  version_missing: 'InputError',
  too_many_requests: 'BusyError',
  internal: 'ServerError',
  unavailable: 'BusyError',
};

const told = (code: string) => readProblem({ code, traceId: 'trace-1' });

describe('toError', () => {
  for (const code of errorCodes) {
    it(`makes ${code} a ${classOfCode[code]}`, () => {
      const error = toError('fileCase', errorStatus[code], told(code), undefined);
      const { name, status, traceId } = error;
      assert.deepEqual(
        { name, code: error.code, status, traceId },
        { name: classOfCode[code], code, status: errorStatus[code], traceId: 'trace-1' },
      );
    });
  }

  for (const [status, code, name] of [
    [404, 'tea_not_found', 'NotFoundError'],
    [409, 'case_merged', 'ConflictError'],
    [418, 'teapot', 'InputError'],
    [507, 'storage_full', 'ServerError'],
  ] as const) {
    it(`makes a later centre's ${status} ${code} a ${name} and keeps its code`, () => {
      const error = toError('fileCase', status, told(code), undefined);
      assert.deepEqual([error.name, error.code], [name, code]);
    });
  }

  for (const [status, code, name] of [
    [403, 'answer_invalid', 'AnswerError'],
    [404, 'answer_invalid', 'AnswerError'],
    [413, 'answer_invalid', 'AnswerError'],
    [408, 'request_timeout', 'NetworkError'],
    [429, 'too_many_requests', 'BusyError'],
    [500, 'internal', 'ServerError'],
    [502, 'internal', 'ServerError'],
    [503, 'unavailable', 'BusyError'],
    [504, 'internal', 'ServerError'],
  ] as const) {
    it(`makes a ${status} without a problem document a ${name}`, () => {
      const error = toError('fileCase', status, undefined, undefined);
      assert.deepEqual([error.name, error.code], [name, code]);
    });
  }

  it('carries the seconds to wait', () => {
    assert.equal(toError('fileCase', 429, told('too_many_requests'), 30).retryAfter, 30);
  });
});
