import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../problem-error.ts';
import { isDeeperThan } from './json-depth.ts';

/** Deeply nested JSON passes `JSON.parse` and breaks `JSON.stringify` later. */
const DEEPEST = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON in UTF-8 is the only body that is accepted. */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (
      request: FastifyRequest,
      body: Buffer,
      done: (error: Error | null, body?: unknown) => void,
    ) => {
      try {
        done(null, parseJson(request.headers['content-encoding'], body));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

function parseJson(encoding: string | undefined, body: Buffer): unknown {
  if (encoding !== undefined && encoding !== 'identity')
    throw new ProblemError('media_type_unsupported');
  if (isDeeperThan(DEEPEST, body)) throw new ProblemError('json_too_deep');
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw new ProblemError('malformed_json');
  }
}
