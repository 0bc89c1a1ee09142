import { errorStatus, type ErrorCode, type Problem } from '@damrong/contract';
import { ProblemError } from '../problem-error.ts';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The body of an answer that reports an error (RFC 9457). */
export function problemOf(error: ProblemError, traceId: string): Problem {
  const { code, issues, moved, retryAfter } = error;
  return {
    type: `urn:damrong:problem:${code}`,
    status: errorStatus[code],
    code,
    traceId,
    ...(issues === undefined ? {} : { issues: [...issues] }),
    ...moved,
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

/** A caller's error that the framework found; undefined when the error is ours. */
export function frameworkProblem(error: unknown): ProblemError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    return undefined;
  }
  const code = codeOfFastify[error.code];
  if (code !== undefined) return new ProblemError(code);
  const status = 'statusCode' in error ? Number(error.statusCode) : 0;
  const isCallers = error.code.startsWith('FST_') && status >= 400 && status < 500;
  return isCallers ? new ProblemError('request_malformed') : undefined;
}
