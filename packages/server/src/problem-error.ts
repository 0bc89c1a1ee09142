import type { ErrorCode, FieldIssue, IssueCode, OfficerEvent } from '@damrong/contract';

/** How a case has moved on since the caller saw it. */
interface CaseMoved {
  readonly version: number;
  readonly since: OfficerEvent[];
}

/** An error that the caller is told about, as problem+json; the code says which. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ErrorCode;
  readonly issues: readonly FieldIssue[] | undefined;
  /** Seconds to wait before trying again. */
  readonly retryAfter: number | undefined;
  readonly moved: CaseMoved | undefined;

  constructor(
    code: ErrorCode,
    details: { issues?: readonly FieldIssue[]; retryAfter?: number; moved?: CaseMoved } = {},
  ) {
    super(code);
    this.code = code;
    this.issues = details.issues;
    this.retryAfter = details.retryAfter;
    this.moved = details.moved;
  }
}

/** The error of one invalid field. */
export function fieldProblem(code: IssueCode, ...path: (string | number)[]): ProblemError {
  return new ProblemError('input_invalid', { issues: [{ path, code }] });
}
