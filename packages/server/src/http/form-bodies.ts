import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem-error.ts';

/**
 * What a route does with a form: `read` takes its fields, `unread` needs nothing of it. All other
 * routes take no form: another site can make a browser send one without asking.
 */
type FormUse = 'read' | 'unread';

declare module 'fastify' {
  interface FastifyContextConfig {
    form?: FormUse;
  }
}

/** What a form of HTML sends, on the routes that want it. */
export function acceptForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    ({ routeOptions }, body, done) => {
      if (routeOptions.config.form === undefined) done(new ProblemError('media_type_unsupported'));
      else done(null, new URLSearchParams(String(body)));
    },
  );
  app.addContentTypeParser('multipart/form-data', ({ routeOptions }, payload, done) => {
    const { form } = routeOptions.config;
    if (form === 'unread') payload.resume();
    if (form === undefined) done(new ProblemError('media_type_unsupported'));
    else done(null, payload);
  });
}
