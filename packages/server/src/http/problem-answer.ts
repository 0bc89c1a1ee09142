import { errorStatus, type ErrorCode, type Problem } from '@damrong/contract';
import { Refusal } from '../refusal.ts';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The body of a failure; RFC 9457. */
export function problemOf(refusal: Refusal, traceId: string): Problem {
  const { code, issues, retryAfter } = refusal;
  return {
    type: `urn:damrong:problem:${code}`,
    status: errorStatus[code],
    code,
    traceId,
    ...(issues === undefined ? {} : { issues: [...issues] }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

const codeOfFastify: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_BAD_URL: 'not_found',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
  FST_ERR_NOT_FOUND: 'not_found',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media_type_unsupported',
};

/** A fault of the caller that the framework found, or undefined when the fault is ours. */
export function refusalOfFramework(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    return undefined;
  }
  const code = codeOfFastify[error.code];
  if (code !== undefined) return new Refusal(code);
  const status = 'statusCode' in error ? Number(error.statusCode) : 0;
  const isCallers = error.code.startsWith('FST_') && status >= 400 && status < 500;
  return isCallers ? new Refusal('request_malformed') : undefined;
}
