/**
 * One PostgreSQL for all test files of a run: each gets databases of its own in it. A file that is
 * run by itself starts its own.
 */
export async function withSharedCluster<Result>(work: () => Promise<Result>): Promise<Result> {
  // The server's sources take a second to load, which a run of other tests need not wait for.
  const { startSharedCluster } =
    await import('../../packages/server/test-support/postgres-templates.ts');
  const cluster = await startSharedCluster();
  try {
    return await work();
  } finally {
    await cluster.stop();
  }
}
