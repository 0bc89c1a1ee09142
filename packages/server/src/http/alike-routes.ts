import * as contract from '@damrong/contract';
import type { FastifyInstance } from 'fastify';
import { findAlikeMatters } from '../alike/find-alike.ts';
import { followMatter } from '../alike/follow-matter.ts';
import type { AppContext } from '../app-context.ts';
import { RateLimiter } from '../throttle/rate-limiter.ts';
import { sendPrepared } from './prepared-body.ts';
import { prepare } from './public-data-routes.ts';
import { readInput } from './read-input.ts';
import { routerPath, type Call, type Router } from './route.ts';

const ONE_MINUTE = 'public, max-age=60';

// One address may be a village behind one mobile network; one address cannot raise a case alone.
const JOINS_OF_ONE_ADDRESS = { limit: 20, windowMs: 60 * 60 * 1000 };

/** Open matters that others have reported already, and "this is mine too". */
export function serveAlikeRoutes(
  app: FastifyInstance,
  { routeOnce }: Router<Call>,
  context: () => AppContext,
): void {
  const joins = new RateLimiter(JOINS_OF_ONE_ADDRESS);

  app.get(routerPath(contract.findAlikeMatters), async (request, reply) => {
    const { params } = readInput(contract.findAlikeMatters, request);
    const found = await findAlikeMatters(context(), params, new Date());
    void reply.header('cache-control', ONE_MINUTE);
    return sendPrepared(request, reply, prepare(contract.findAlikeMatters, found));
  });
  routeOnce(contract.followMatter, async ({ body }, call) => {
    const join = `${call.address} ${body.handle}`;
    joins.check(join, call.now);
    const receipt = await followMatter(context(), body, call);
    joins.hit(join, call.now);
    return receipt;
  });
}
