import { AnswerError } from './answer-error.ts';
import { BusyError } from './busy-error.ts';
import { ConflictError } from './conflict-error.ts';
import type { DamrongError, ErrorDetails } from './damrong-error.ts';
import { InputError } from './input-error.ts';
import { NetworkError } from './network-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { NotPermittedError } from './not-permitted-error.ts';
import { NotSignedInError } from './not-signed-in-error.ts';
import type { AnsweredProblem } from './read-problem.ts';
import { ServerError } from './server-error.ts';

const classOfStatus: Readonly<Record<number, typeof DamrongError>> = {
  401: NotSignedInError,
  403: NotPermittedError,
  404: NotFoundError,
  // The network did not bring the whole request in time; the remedy is that of no answer.
  408: NetworkError,
  409: ConflictError,
  412: ConflictError,
  429: BusyError,
  503: BusyError,
};

/** Statuses that a proxy before the centre answers too, without a problem document. */
const codeOfStatus: Readonly<Record<number, string>> = {
  408: 'request_timeout',
  429: 'too_many_requests',
  503: 'unavailable',
};

/** The error that a failed answer stands for. */
export function toError(
  call: string,
  status: number,
  problem: AnsweredProblem | undefined,
  retryAfter: number | undefined,
): DamrongError {
  const code = problem?.code ?? codeOfStatus[status] ?? (status >= 500 ? 'internal' : undefined);
  // A page that answers 404 to a wrong base URL must not pass for "no such case".
  if (code === undefined) return new AnswerError({ call, code: 'answer_invalid', status });
  const details: ErrorDetails = { ...problem, call, code, status, retryAfter };
  return new (classOf(status, code))(details);
}

function classOf(status: number, code: string): typeof DamrongError {
  if (code === 'idempotency_key_reused') return ConflictError;
  return classOfStatus[status] ?? (status >= 500 ? ServerError : InputError);
}
