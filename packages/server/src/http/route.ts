import { Readable } from 'node:stream';
import type { Endpoint } from '@damrong/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { readIdempotencyKey } from '../idempotency/idempotency-key.ts';
import { createIntent, type Intent } from '../idempotency/intent.ts';
import type { OpenFile } from '../attachment/open-attachment.ts';
import { readInput, type InputOf } from './read-input.ts';
import { readVersion } from './read-version.ts';
import { sendFile } from './serve-file.ts';

/** What every handler knows about the call, besides its input. */
export interface Call {
  readonly now: Date;
  /** Network address of the caller; only for rate limits, never stored or logged. */
  readonly address: string;
}

type OutputOf<E extends Endpoint> = E['output'] extends z.core.$ZodType
  ? z.input<E['output']>
  : undefined;

type Handler<E extends Endpoint, C> = (input: InputOf<E>, call: C) => Promise<OutputOf<E>>;

export interface Adapter<C extends Call> {
  /** Identifies the caller. @throws ProblemError when the endpoint is not for them */
  readonly admit: (
    endpoint: Pick<Endpoint, 'access'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<C>;
  /** Names the caller in an intent, so that nobody else can replay it and read the answer. */
  readonly actorOf: (call: C) => string;
}

type StreamHandler<E extends Endpoint, C> = (input: InputOf<E>, call: C) => Promise<Readable>;

export interface Router<C extends Call> {
  route<E extends Endpoint>(endpoint: E, handler: Handler<E, C>): void;
  /** For endpoints that are idempotent by key; the handler performs the intent once. */
  routeOnce<E extends Endpoint>(
    endpoint: E,
    handler: Handler<E, C & { readonly intent: Intent }>,
  ): void;
  /**
   * For writes that were decided on one version of what they change; the handler performs the intent
   * once.
   */
  routeChange<E extends Endpoint>(
    endpoint: E,
    handler: Handler<E, C & { readonly intent: Intent; readonly version: number }>,
  ): void;
  /** For endpoints whose output comes as server-sent events. */
  routeStream<E extends Endpoint>(endpoint: E, handler: StreamHandler<E, C>): void;
  /** For endpoints whose answer is a file. */
  routeFile<E extends Endpoint>(
    endpoint: E,
    open: (input: InputOf<E>, call: C) => Promise<OpenFile>,
  ): void;
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // nginx holds an answer back until its buffer is full, unless this header says otherwise.
  'x-accel-buffering': 'no',
  connection: 'close',
};

/** Serves endpoint values on an app; method, path, access, input and output come from them. */
export function createRouter<C extends Call>(
  app: FastifyInstance,
  { admit, actorOf }: Adapter<C>,
): Router<C> {
  const calls = new WeakMap<FastifyRequest, C>();

  function serve(
    endpoint: Endpoint,
    perform: (request: FastifyRequest, call: C) => Promise<unknown>,
    answer: (endpoint: Endpoint, reply: FastifyReply, output: unknown) => FastifyReply = answerJson,
  ): void {
    app.route({
      method: endpoint.method,
      url: routerPath(endpoint),
      // Before the body is read, so that strangers cannot send one.
      onRequest: async (request, reply) => {
        calls.set(request, await admit(endpoint, request, reply));
      },
      handler: async (request, reply) => {
        const call = calls.get(request);
        if (call === undefined) throw new Error('the call was not admitted');
        return answer(endpoint, reply, await perform(request, call));
      },
    });
  }

  function intentOf(
    { id: endpoint }: Endpoint,
    key: string,
    { params, body }: { readonly params: unknown; readonly body: unknown },
    call: C,
  ): Intent {
    return createIntent({ key, endpoint, actor: actorOf(call), params, body });
  }

  return {
    route(endpoint, handler) {
      if (endpoint.idempotent || endpoint.streams)
        throw new Error(`${endpoint.id} needs another route`);
      serve(endpoint, (request, call) => handler(readInput(endpoint, request), call));
    },
    routeStream(endpoint, handler) {
      if (!endpoint.streams) throw new Error(`${endpoint.id} answers once`);
      serve(endpoint, (request, call) => handler(readInput(endpoint, request), call));
    },
    routeFile(endpoint, open) {
      serve(
        endpoint,
        (request, call) => open(readInput(endpoint, request), call),
        (_endpoint, reply, file) => sendFile(reply, file as OpenFile),
      );
    },
    routeOnce(endpoint, handler) {
      if (!endpoint.idempotent || endpoint.versioned)
        throw new Error(`${endpoint.id} needs another route`);
      serve(endpoint, (request, call) => {
        const key = readIdempotencyKey(request.headers['idempotency-key']);
        const input = readInput(endpoint, request);
        return handler(input, { ...call, intent: intentOf(endpoint, key, input, call) });
      });
    },
    routeChange(endpoint, handler) {
      if (!endpoint.idempotent || !endpoint.versioned)
        throw new Error(`${endpoint.id} needs another route`);
      serve(endpoint, (request, call) => {
        const key = readIdempotencyKey(request.headers['idempotency-key']);
        const version = readVersion(request.headers['if-match']);
        const input = readInput(endpoint, request);
        return handler(input, { ...call, version, intent: intentOf(endpoint, key, input, call) });
      });
    },
  };
}

function answerJson(endpoint: Endpoint, reply: FastifyReply, output: unknown): FastifyReply {
  if (output instanceof Readable) return reply.headers(streamHeaders).send(output);
  void reply.code(endpoint.status).header('cache-control', 'no-store');
  if (endpoint.output === undefined) return reply.send();
  // An answer that breaks the contract is our error and must not be sent.
  const answer: unknown = z.parse(endpoint.output, output);
  if (hasVersion(answer)) void reply.header('etag', `"${answer.version}"`);
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
}

/** What a later write can name in `If-Match`. */
function hasVersion(answer: unknown): answer is { readonly version: number } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'version' in answer &&
    typeof answer.version === 'number'
  );
}

/** `/v1/places/{province}` as the router writes it. */
export function routerPath({ path }: Pick<Endpoint, 'path'>): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}
