import * as contract from '@damrong/contract';
import type { FastifyInstance } from 'fastify';
import { findSimilarCases } from '../similar-cases/find-similar-cases.ts';
import { followCase } from '../similar-cases/follow-case.ts';
import { connectionOf } from '../abuse/network-of.ts';
import type { AppContext } from '../app-context.ts';
import { sendPrepared } from './prepared-body.ts';
import { prepare } from './public-data-routes.ts';
import { readInput } from './read-input.ts';
import { routerPath, type Call, type Router } from './route.ts';

const ONE_MINUTE = 'public, max-age=60';

// One address may be a whole village in a mobile network, but one address must not be able to raise
// a case by itself.
const JOINS_OF_ONE_ADDRESS = { limit: 20, windowMs: 60 * 60 * 1000 };

/** Open cases that others have reported already, and "this is mine too". */
export function serveSimilarCaseRoutes(
  app: FastifyInstance,
  { routeOnce }: Router<Call>,
  context: () => AppContext,
): void {
  app.get(routerPath(contract.findSimilarCases), async (request, reply) => {
    const { params } = readInput(contract.findSimilarCases, request);
    const found = await findSimilarCases(context(), params, context().clock());
    void reply.header('cache-control', ONE_MINUTE);
    return sendPrepared(request, reply, prepare(contract.findSimilarCases, found));
  });
  routeOnce(contract.followCase, async ({ body }, call) => {
    const { limiter } = context();
    const key = `joins ${body.publicId} from ${connectionOf(call.address)}`;
    const quotas = [{ key, ...JOINS_OF_ONE_ADDRESS }];
    await limiter.take(quotas, call.now);
    try {
      return await followCase(context(), body, call);
    } catch (error) {
      await limiter.giveBack(quotas);
      throw error;
    }
  });
}
