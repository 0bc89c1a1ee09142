import type { ErrorCode, FieldIssue, IssueCode } from '@damrong/contract';

/** A call that the centre refuses on purpose; the code says what the caller is told. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;
  readonly issues: readonly FieldIssue[] | undefined;
  /** Seconds to wait before trying again. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    details: { issues?: readonly FieldIssue[]; retryAfter?: number } = {},
  ) {
    super(code);
    this.code = code;
    this.issues = details.issues;
    this.retryAfter = details.retryAfter;
  }
}

/** The refusal of one field. */
export function refuseField(code: IssueCode, ...path: (string | number)[]): Refusal {
  return new Refusal('input_invalid', { issues: [{ path, code }] });
}
