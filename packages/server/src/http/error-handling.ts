import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/database-error.ts';
import { ProblemError } from '../problem-error.ts';
import { PROBLEM_TYPE, problemOf, frameworkProblem } from './problem-answer.ts';

const RETRY_AFTER = 5;

/** Answers every error as problem+json; only those of our own making are logged as errors. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new ProblemError('not_found'), request, reply),
  );
}

export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = error instanceof ProblemError ? error : frameworkProblem(error);
  if (problem !== undefined) return sendProblem(problem, request, reply);
  request.log.error({ err: error }, 'unexpected error');
  const code = isUnavailable(error) ? 'unavailable' : 'internal';
  return sendProblem(
    new ProblemError(code, code === 'unavailable' ? { retryAfter: RETRY_AFTER } : {}),
    request,
    reply,
  );
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
