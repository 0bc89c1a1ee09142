import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PIECE_TYPE } from '../upload/upload-policy.ts';
import { answerClientError } from './client-error.ts';

const FILES = /^multipart\/form-data\b/i;

/**
 * Ends calls whose body dawdles. Bodies are small, and whoever holds a connection open takes it from
 * others. A piece of a file, or a form with files, may take as long as the server lets any call: it comes over
 * slow lines.
 */
export function endSlowBodies(app: FastifyInstance, mostMs: number): void {
  app.addHook('onRequest', ({ headers, raw, routeOptions }, _reply, done) => {
    const hasBody = 'content-length' in headers || 'transfer-encoding' in headers;
    const type = headers['content-type'] ?? '';
    const mayHaveFiles = type === PIECE_TYPE || (isFormRoute(routeOptions) && FILES.test(type));
    if (hasBody && !mayHaveFiles) {
      const slow = Object.assign(new Error('slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      const timer = setTimeout(() => answerClientError(slow, raw.socket), mostMs);
      const clear = () => clearTimeout(timer);
      raw.once('end', clear);
      raw.once('close', clear);
    }
    done();
  });
}

function isFormRoute({ config }: FastifyRequest['routeOptions']): boolean {
  return config.form === 'read';
}
