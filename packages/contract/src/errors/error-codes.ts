/**
 * Every error that the API can answer, with its HTTP status. The body never carries prose: the
 * wording belongs to the locales of the program that shows it.
 */
export const errorStatus = Object.freeze({
  request_malformed: 400,
  malformed_json: 400,
  json_too_deep: 400,
  idempotency_key_missing: 400,
  idempotency_key_invalid: 400,
  version_invalid: 400,
  not_signed_in: 401,
  credentials_wrong: 401,
  origin_not_registered: 403,
  request_not_same_origin: 403,
  not_permitted: 403,
  password_change_required: 403,
  not_found: 404,
  case_not_found: 404,
  volunteer_not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  status_change_not_allowed: 409,
  owner_change_not_allowed: 409,
  complainant_not_open: 409,
  rating_not_open: 409,
  facts_not_open: 409,
  question_not_open: 409,
  reopening_not_open: 409,
  mail_not_open: 409,
  upload_conflict: 409,
  case_changed: 412,
  account_changed: 409,
  site_registered: 409,
  site_changed: 409,
  agency_registered: 409,
  agency_changed: 412,
  holiday_registered: 409,
  holiday_changed: 412,
  template_changed: 412,
  report_open: 409,
  report_not_over: 409,
  report_move_not_allowed: 409,
  report_changed: 412,
  circular_changed: 412,
  circular_withdrawn: 409,
  assignment_open: 409,
  assignment_move_not_allowed: 409,
  assignment_changed: 412,
  content_registered: 409,
  content_not_checked: 409,
  content_changed: 412,
  body_too_large: 413,
  media_type_unsupported: 415,
  input_invalid: 422,
  idempotency_key_reused: 422,
  headers_too_large: 431,
  version_missing: 428,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
} as const);

/** Code of an error, which says what to do next; the HTTP status is only its class. */
export type ErrorCode = keyof typeof errorStatus;

/** All error codes; a client of another release may meet one that is not among them. */
export const errorCodes = Object.freeze(Object.keys(errorStatus)) as readonly ErrorCode[];

/** Errors that any call may answer. */
export const commonErrors: readonly ErrorCode[] = Object.freeze([
  'request_malformed',
  'malformed_json',
  'json_too_deep',
  'not_found',
  'method_not_allowed',
  'request_timeout',
  'body_too_large',
  'media_type_unsupported',
  'headers_too_large',
  'too_many_requests',
  'internal',
  'unavailable',
]);
