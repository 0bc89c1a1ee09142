import type { FastifyInstance, HTTPMethods } from 'fastify';
import { ProblemError } from '../problem-error.ts';

const ALL: readonly HTTPMethods[] = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
];

/**
 * Makes a known path answer 405, with the methods that it allows, to any other method.
 * @returns a function to call once, after the last route
 */
export function watchMethods(app: FastifyInstance): () => void {
  const methods = new Map<string, Set<HTTPMethods>>();
  let isClosed = false;
  app.addHook('onRoute', ({ url, method }) => {
    if (isClosed || url.endsWith('*')) return;
    const known = methods.get(url) ?? new Set<HTTPMethods>();
    for (const one of [method].flat()) known.add(one as HTTPMethods);
    methods.set(url, known);
  });
  return () => {
    isClosed = true;
    for (const [url, known] of methods) refuseOthers(app, url, known);
  };
}

function refuseOthers(app: FastifyInstance, url: string, known: ReadonlySet<HTTPMethods>): void {
  const allow = [...known].sort().join(', ');
  app.route({
    method: ALL.filter((method) => !known.has(method)),
    url,
    exposeHeadRoute: false,
    // Before the body is read, or a wrong media type would be reported first.
    onRequest: (_request, reply) => {
      void reply.header('allow', allow);
      return Promise.reject(new ProblemError('method_not_allowed'));
    },
    handler: () => undefined,
  });
}
