import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem-error.ts';
import type { OriginRule } from '../site/origin-rule.ts';
import { addVary } from './prepared-body.ts';

const PREFLIGHT_SECONDS = 7200;

interface Allowed {
  readonly methods: string;
  readonly headers: string;
  readonly exposed: string;
}

const ordinary: Allowed = {
  methods: 'GET, POST',
  headers: 'Content-Type, Idempotency-Key',
  exposed: 'Retry-After',
};

/** What the tus protocol needs, where it is spoken. */
const uploads: Allowed = {
  methods: 'GET, POST, HEAD, PATCH, DELETE',
  headers: 'Content-Type, Tus-Resumable, Upload-Length, Upload-Metadata, Upload-Offset',
  exposed: 'Retry-After, Location, Tus-Resumable, Upload-Expires, Upload-Length, Upload-Offset',
};

function preflight({ methods, headers }: Allowed) {
  return {
    'access-control-allow-methods': methods,
    'access-control-allow-headers': headers,
    'access-control-max-age': PREFLIGHT_SECONDS,
  };
}

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
      done(isReading ? undefined : new ProblemError('origin_not_registered'));
    else {
      void reply.header('access-control-allow-origin', origin);
      const allowed = /^\/v1\/uploads(\/|$)/.test(request.url) ? uploads : ordinary;
      void reply.header('access-control-expose-headers', allowed.exposed);
      if (request.method === 'OPTIONS' && asked !== undefined) {
        void reply.code(204).headers(preflight(allowed)).send();
      } else done();
    }
  });
}
