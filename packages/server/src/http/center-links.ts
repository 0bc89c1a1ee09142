import type { FastifyInstance } from 'fastify';

/** Pages of the public origin that officers hand on to webmasters. */
const pages = ['snippet', 'check', 'docs'] as const;

/** Ways from the desk to pages of the public origin, whose address the desk does not know. */
export function serveCenterLinks(app: FastifyInstance, publicUrl: () => string): void {
  for (const page of pages) {
    app.get(`/center/${page}`, (_request, reply) => reply.redirect(`${publicUrl()}/${page}`, 302));
  }
}
