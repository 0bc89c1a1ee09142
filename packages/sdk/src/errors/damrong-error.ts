import type { ErrorCode, FieldIssue } from '@damrong/contract';

/** What went wrong before an answer of the centre could be read. */
export type CallErrorCode = 'network_failed' | 'timed_out' | 'answer_invalid';

/** A newer centre may answer a code that this release does not know yet. */
export type DamrongErrorCode = ErrorCode | CallErrorCode | (string & {});

/** What an error is made of. */
export interface ErrorDetails {
  /** The endpoint's id; a path would carry a case number into logs. */
  readonly call: string;
  readonly code: DamrongErrorCode;
  readonly status?: number | undefined;
  readonly traceId?: string | undefined;
  readonly issues?: readonly FieldIssue[] | undefined;
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** Base of every error of a call, except an abort, which rejects with the signal's reason. */
export class DamrongError extends Error {
  override readonly name: string = 'DamrongError';
  readonly code: DamrongErrorCode;
  /** HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** Names the request in the centre's log; undefined when the centre did not answer. */
  readonly traceId: string | undefined;
  /** Faults of single fields; empty unless the input was refused. */
  readonly issues: readonly FieldIssue[];
  /** Seconds to wait before trying again, where the centre told. */
  readonly retryAfter: number | undefined;

  constructor({ call, code, status, traceId, issues = [], retryAfter, cause }: ErrorDetails) {
    super(`${call}: ${code}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.traceId = traceId;
    this.issues = issues;
    this.retryAfter = retryAfter;
  }
}
