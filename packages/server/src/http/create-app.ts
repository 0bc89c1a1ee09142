import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { AnsweredCall } from '../metrics/counted.ts';
import { ProblemError } from '../problem-error.ts';
import { answerError, answerErrors } from './error-handling.ts';
import { acceptJsonOnly } from './json-body.ts';
import { answerClientError } from './client-error.ts';
import { watchMethods } from './other-methods.ts';
import { endSlowBodies } from './slow-bodies.ts';
import { commonHeaders } from './security-headers.ts';
import { endConnections } from './end-connections.ts';

export interface AppOptions {
  readonly logger: FastifyBaseLogger;
  readonly trustedProxies: readonly string[];
  /** False before the start is complete and from the moment the process stops. */
  readonly isReady: () => boolean;
  readonly isSecure: boolean;
  /** Counts a call that was answered. */
  readonly count: (call: Omit<AnsweredCall, 'origin'>) => void;
}

/**
 * Answers that no line tells of: when somebody gave an opinion or sent a sealed report, or asked for what these are
 * written or sent with, would say who did, to whoever knows who was there.
 */
const UNTOLD = new Set([
  '/v1/opinions',
  '/v1/opinion-topics',
  '/v1/opinion-totals',
  '/v1/challenge',
  '/th/opinion',
  '/en/opinion',
  '/th/sealed',
  '/en/sealed',
  '/th/sealed/threats',
  '/en/sealed/threats',
  '/v1/sealed/directory',
  '/v1/sealed/letters',
  '/v1/sealed/visits',
]);

const BODY_LIMIT = 64 * 1024;
const HEADER_LIMIT = 16 * 1024;
const RETRY_AFTER = 2;

/** How long a body may take, which is small; and a piece of a file, on a line of 4 KB a second. */
const SLOWEST_BODY_MS = 20_000;
const SLOWEST_PIECE_MS = 300_000;

export interface App {
  readonly app: FastifyInstance;
  /** To be called after the last route. */
  readonly closeRoutes: () => void;
}

/** An app with the limits, logs and error answers that both origins share, and no route. */
export function createApp({ logger, trustedProxies, isReady, isSecure, count }: AppOptions): App {
  const headers = commonHeaders(isSecure);
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'traceId',
    }),
    genReqId: (_request: IncomingMessage) => randomUUID(),
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    bodyLimit: BODY_LIMIT,
    requestTimeout: SLOWEST_PIECE_MS,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    // Fastify's own answer while closing is not problem+json; the hook below answers instead.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200, caseSensitive: true },
    http: {
      maxHeaderSize: HEADER_LIMIT,
      headersTimeout: 15_000,
      connectionsCheckingInterval: 5_000,
    },
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
    clientErrorHandler(error: Error & { code?: string }, socket: Socket) {
      answerClientError(error, socket);
    },
  });
  endConnections(app);
  acceptJsonOnly(app);
  answerErrors(app);
  const closeRoutes = watchMethods(app);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    if (isReady() || isHealthCheck(request.url)) {
      done();
      return;
    }
    done(new ProblemError('unavailable', { retryAfter: RETRY_AFTER }));
  });
  endSlowBodies(app, SLOWEST_BODY_MS);
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // A connection that is kept alive would keep a stopping process alive.
    if (!isReady()) void reply.header('connection', 'close');
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    // The route pattern, never the address, which may contain what somebody typed.
    const { url: route = 'none' } = request.routeOptions;
    if (UNTOLD.has(route)) {
      done();
      return;
    }
    const { method } = request;
    const { statusCode: status, elapsedTime } = reply;
    request.log.info({ method, route, status, ms: Math.round(elapsedTime) }, 'answered');
    count({ method, route, status, seconds: elapsedTime / 1000 });
    done();
  });
  return { app, closeRoutes };
}

function isHealthCheck(url: string): boolean {
  return url === '/livez' || url === '/readyz';
}
