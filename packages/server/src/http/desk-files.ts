import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem-error.ts';
import { sendPrepared } from './prepared-body.ts';
import { DESK_CSP } from './security-headers.ts';
import type { StaticFiles } from './static-files.ts';

const PAGE = 'index.html';
const API_OR_FILE = /^v1(\/|$)|\.[a-z0-9]+$/i;
const HASHED = /[.-][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/** The desk's page at each of its addresses, and its hashed files. */
export function serveDeskFiles(app: FastifyInstance, files: StaticFiles): void {
  app.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const path = request.params['*'];
    const isAddressOfPage = !API_OR_FILE.test(path);
    const file = files.get(isAddressOfPage ? PAGE : path);
    if (file === undefined) throw new ProblemError('not_found');
    void reply.headers({
      'content-security-policy': DESK_CSP,
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'cross-origin-resource-policy': 'same-origin',
    });
    return sendPrepared(request, reply, file);
  });
}
