import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/database-error.ts';
import { ProblemError } from '../problem-error.ts';
import { OutageLog } from './outage-log.ts';
import { PROBLEM_TYPE, problemOf, frameworkProblem } from './problem-answer.ts';

/** Seconds; spread, or all who were refused at one moment would come back at one moment. */
const retryAfter = (): number => 3 + Math.floor(Math.random() * 6);

/** Answers every error as problem+json; only those of our own making are logged as errors. */
export function answerErrors(app: FastifyInstance): void {
  const outages = new OutageLog(app.log);
  app.addHook('onClose', (_app, done) => {
    outages.stop();
    done();
  });
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, outages));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new ProblemError('not_found'), request, reply),
  );
}

export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  outages?: OutageLog,
): FastifyReply {
  const problem = error instanceof ProblemError ? error : frameworkProblem(error);
  if (problem !== undefined) return sendProblem(problem, request, reply);
  // Nobody is left to read the answer, and nothing of ours is wrong.
  if (isBrokenOff(error, request)) {
    request.log.debug({ err: error }, 'the caller broke off');
    return sendProblem(new ProblemError('request_malformed'), request, reply);
  }
  if (isUnavailable(error) && outages !== undefined) {
    outages.add(error);
    const unavailable = new ProblemError('unavailable', { retryAfter: retryAfter() });
    return sendProblem(unavailable, request, reply);
  }
  request.log.error({ err: error }, 'unexpected error');
  return sendProblem(new ProblemError('internal'), request, reply);
}

const ENDED = new Set([
  'ABORT_ERR',
  'ECONNABORTED',
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

/** True when the connection ended in the middle, and the error is how a stream says so. */
function isBrokenOff(error: unknown, { raw }: FastifyRequest): boolean {
  if (!(error instanceof Error) || !raw.socket.destroyed) return false;
  const code = 'code' in error ? String(error.code) : '';
  return ENDED.has(code) || error.name === 'AbortError' || error.message === 'aborted';
}

export function sendProblem(
  error: ProblemError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemOf(error, request.id);
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
  return reply
    .code(problem.status)
    .header('content-type', PROBLEM_TYPE)
    .header('cache-control', 'no-store')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem);
}
