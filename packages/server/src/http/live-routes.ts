import * as contract from '@damrong/contract';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { CaseChanges } from '../live/case-changes.ts';
import { EventStreams } from '../live/event-streams.ts';
import { StreamLimits } from '../live/stream-limits.ts';
import { watchCase } from '../live/watch-case.ts';
import type { BruteForceGuard } from '../throttle/brute-force-guard.ts';
import { codeGuesses } from '../throttle/guess-quotas.ts';
import type { Call, Router } from './route.ts';

/**
 * Streams of the public origin. A stopping process ends them; their clients reconnect elsewhere.
 */
export function serveLiveRoutes(
  app: FastifyInstance,
  { routeStream }: Router<Call>,
  { context, bruteForce }: { context: () => AppContext; bruteForce: BruteForceGuard },
): void {
  const onError = (error: unknown) => {
    app.log.error({ err: error }, 'background error');
  };
  const streams = new EventStreams();
  const changes = new CaseChanges(() => context().database, onError);
  const limits = new StreamLimits();
  app.addHook('preClose', (done) => {
    changes.stop();
    streams.closeAll();
    done();
  });

  routeStream(contract.watchCase, async ({ body }, { address, now }) => {
    const giveBack = limits.take(address, body.number);
    try {
      const stream = await bruteForce.guard(
        { ways: codeGuesses('case', { subject: body.number, address }), now },
        () => watchCase({ context, changes, streams, onError }, body),
      );
      return stream.once('close', giveBack);
    } catch (error) {
      giveBack();
      throw error;
    }
  });
}
