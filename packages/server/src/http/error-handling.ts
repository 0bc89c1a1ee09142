import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/database-error.ts';
import { Refusal } from '../refusal.ts';
import { faultOf } from './fault-log.ts';
import { PROBLEM_TYPE, problemOf, refusalOfFramework } from './problem-answer.ts';

const RETRY_AFTER = 5;

/** Answers every failure as problem+json; only faults of our own are logged as errors. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((request, reply) => refuse(new Refusal('not_found'), request, reply));
}

export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = error instanceof Refusal ? error : refusalOfFramework(error);
  if (refusal !== undefined) return refuse(refusal, request, reply);
  request.log.error({ fault: faultOf(error) }, 'fault');
  const code = isUnavailable(error) ? 'unavailable' : 'internal';
  return refuse(
    new Refusal(code, code === 'unavailable' ? { retryAfter: RETRY_AFTER } : {}),
    request,
    reply,
  );
}

export function refuse(
  refusal: Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemOf(refusal, request.id);
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
  return reply
    .code(problem.status)
    .header('content-type', PROBLEM_TYPE)
    .header('cache-control', 'no-store')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem);
}
