import type { FastifyInstance, FastifyRequest } from 'fastify';
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

/** What the tus protocol needs, on its own paths. */
const uploads: Allowed = {
  methods: 'GET, POST, HEAD, PATCH, DELETE',
  headers: 'Content-Type, Tus-Resumable, Upload-Length, Upload-Metadata, Upload-Offset',
  exposed: 'Retry-After, Location, Tus-Resumable, Upload-Expires, Upload-Length, Upload-Offset',
};

function preflight({ methods, headers }: Allowed) {
  return { 'access-control-allow-methods': methods, 'access-control-allow-headers': headers };
}

/** An element that is refused has to be able to tell that it was. */
const openToStrangers: readonly string[] = ['/v1/start-failures'];

/**
 * CORS for registered origins only. A call without an origin comes from a server and is accepted. A
 * page of any other origin may read that it is refused, and nothing else: otherwise it could not
 * tell its reader, because a failed preflight looks like a broken connection.
 */
export function allowRegisteredOrigins(app: FastifyInstance, isRegistered: OriginRule): void {
  app.addHook('onRequest', (request, reply, done) => {
    const path = pathOf(request);
    if (!path.startsWith('/v1/')) {
      done();
      return;
    }
    addVary(reply, 'Origin');
    const { origin, 'access-control-request-method': asked } = request.headers;
    if (origin === undefined) {
      done();
      return;
    }
    const isKnown = isRegistered(origin);
    const allowed = /^\/v1\/uploads(\/|$)/.test(path) ? uploads : ordinary;
    void reply.header('access-control-allow-origin', isKnown ? origin : '*');
    if (request.method === 'OPTIONS' && asked !== undefined) {
      // Browsers must not cache a refusal: the site may be registered a minute later.
      if (isKnown) void reply.header('access-control-max-age', PREFLIGHT_SECONDS);
      void reply.code(204).headers(preflight(allowed)).send();
    } else if (isKnown || openToStrangers.includes(path)) {
      void reply.header('access-control-expose-headers', allowed.exposed);
      done();
    } else done(new ProblemError('origin_not_registered'));
  });
}

/** Of the route that was found, since the address that led there may be spelt in other ways. */
function pathOf({ routeOptions, url }: FastifyRequest): string {
  return routeOptions.url ?? url;
}
