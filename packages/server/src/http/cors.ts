import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';
import type { OriginRule } from '../site/origin-rule.ts';
import { addVary } from './prepared-body.ts';

const PREFLIGHT_SECONDS = 7200;

const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'Content-Type, Idempotency-Key',
  'access-control-max-age': PREFLIGHT_SECONDS,
};

/**
 * CORS for registered origins only. A call without an origin comes from a server and is welcome;
 * one that would change something from an origin that nobody registered is refused.
 */
export function allowRegisteredOrigins(app: FastifyInstance, isRegistered: OriginRule): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/v1/')) {
      done();
      return;
    }
    addVary(reply, 'Origin');
    const { origin, 'access-control-request-method': asked } = request.headers;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (origin === undefined) done();
    else if (!isRegistered(origin))
      done(isReading ? undefined : new Refusal('origin_not_registered'));
    else {
      void reply.header('access-control-allow-origin', origin);
      void reply.header('access-control-expose-headers', 'Retry-After');
      if (request.method === 'OPTIONS' && asked !== undefined) {
        void reply.code(204).headers(preflight).send();
      } else done();
    }
  });
}
