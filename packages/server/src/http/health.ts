import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { ProblemError } from '../problem-error.ts';

export interface Readiness {
  readonly isReady: () => boolean;
  /** May be called only when ready. */
  readonly database: () => Database;
}

/** `/livez`: the process answers. `/readyz`: it may receive citizens' calls. */
export function serveHealth(app: FastifyInstance, { isReady, database }: Readiness): void {
  const noStore = { 'cache-control': 'no-store' };
  app.get('/livez', (_request, reply) => reply.headers(noStore).send({ status: 'live' }));
  app.get('/readyz', async (_request, reply) => {
    if (!isReady()) throw new ProblemError('unavailable', { retryAfter: 1 });
    await sql`select 1`.execute(database());
    return reply.headers(noStore).send({ status: 'ready' });
  });
}
