import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem-error.ts';
import { isOfRelease } from './kept-releases.ts';
import { sendPrepared } from './prepared-body.ts';
import type { StaticFiles } from './static-files.ts';

const EVERGREEN = 'public, max-age=300, stale-while-revalidate=86400';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** The script and its chunks, for any page: `/embed/v1/` changes, `/embed/1.4.2/` never does. */
export function serveEmbedFiles(app: FastifyInstance, files: StaticFiles): void {
  app.get<{ Params: { '*': string } }>('/embed/*', async (request, reply) => {
    const path = request.params['*'];
    const file = files.get(path);
    if (file === undefined) throw new ProblemError('not_found');
    void reply.headers({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'timing-allow-origin': '*',
      'cache-control': isOfRelease(path) ? IMMUTABLE : EVERGREEN,
    });
    return sendPrepared(request, reply, file);
  });
}
