import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { AppContext } from '../app-context.ts';
import { ProblemError } from '../problem-error.ts';

export interface Readiness {
  readonly isReady: () => boolean;
  /** May be called only when ready. */
  readonly context: () => Pick<AppContext, 'database' | 'uploadRoom'>;
}

const RETRY_AFTER = 60;

/**
 * `/livez`: the process answers. `/readyz`: it may receive citizens' calls. A centre that takes no
 * more files still takes complaints, so it stays ready and says so beside.
 */
export function serveHealth(app: FastifyInstance, { isReady, context }: Readiness): void {
  const noStore = { 'cache-control': 'no-store' };
  app.get('/livez', (_request, reply) => reply.headers(noStore).send({ status: 'live' }));
  app.get('/readyz', async (_request, reply) => {
    if (!isReady()) throw new ProblemError('unavailable', { retryAfter: 1 });
    const { database, uploadRoom } = context();
    const { rows } = await sql<{ standby: boolean }>`
      select pg_is_in_recovery() as standby`.execute(database);
    if (rows[0]?.standby !== false) throw new ProblemError('unavailable', { retryAfter: 1 });
    const uploads = await uploadRoom.state();
    if (uploads === 'disk-full') throw new ProblemError('unavailable', { retryAfter: RETRY_AFTER });
    return reply.headers(noStore).send({ status: 'ready', uploads });
  });
}
