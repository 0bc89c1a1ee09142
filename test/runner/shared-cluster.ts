import type { PostgresCluster } from '../../packages/server/test-support/postgres-cluster.ts';

let cluster: Promise<PostgresCluster> | undefined;
let users = 0;

/**
 * One PostgreSQL for all test files of the stages that run at the same time: each file gets databases
 * of its own in it. A file that is run by itself starts its own.
 */
export async function withSharedCluster<Result>(work: () => Promise<Result>): Promise<Result> {
  users += 1;
  cluster ??= start();
  const shared = await cluster;
  try {
    return await work();
  } finally {
    users -= 1;
    if (users === 0) {
      cluster = undefined;
      await shared.stop();
    }
  }
}

async function start(): Promise<PostgresCluster> {
  // The server's sources take a second to load, which a run of other tests need not wait for.
  const { startSharedCluster } =
    await import('../../packages/server/test-support/postgres-templates.ts');
  return startSharedCluster();
}
