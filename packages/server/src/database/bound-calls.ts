import type pg from 'pg';

/** How long a call may take, in milliseconds, until its connection is closed. */
export interface CallLimits {
  /** Of what commits: nothing else limits a commit that waits for a standby. */
  readonly commitMs: number;
  /** Of every other call; above the limits that the database keeps by itself. */
  readonly otherMs: number;
}

/** How a statement begins that is no part of a transaction, and commits by itself. */
const COMMITS = '/* commits */';

/** The server has become a standby, and refuses what writes for as long as it is one. */
const READ_ONLY = '25006';

type Query = (...given: unknown[]) => unknown;

/**
 * Closes the connection when a call takes too long, or when its server takes no writes any more. The
 * call fails as one whose connection was lost, and the pool opens another connection, perhaps to
 * another server.
 * @param limits asked anew for each call; undefined while there are none
 */
export function boundCalls(client: pg.PoolClient, limits: () => CallLimits | undefined): void {
  const query = client.query.bind(client) as Query;
  const close = () => client.connection.stream.destroy();
  const bounded: Query = (...given) => {
    const answer = query(...given);
    const now = limits();
    // A call with a callback answers there; none of ours does.
    if (!(answer instanceof Promise) || now === undefined) return answer;
    const [text] = given;
    const commits = typeof text === 'string' && (text === 'commit' || text.startsWith(COMMITS));
    const timer = setTimeout(close, commits ? now.commitMs : now.otherMs);
    return answer
      .catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === READ_ONLY) close();
        throw error;
      })
      .finally(() => clearTimeout(timer));
  };
  client.query = bounded as typeof client.query;
}
