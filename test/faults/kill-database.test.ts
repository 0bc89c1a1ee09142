import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { startTestCenter } from '../../packages/server/test-support/center.ts';
import { lookUp } from '../../packages/server/test-support/citizen.ts';
import { PostgresCluster } from '../../packages/server/test-support/postgres-cluster.ts';
import { proofExtent, tellProgress } from '../../packages/server/test-support/proof-extent.ts';
import { FilingLoad } from './filing-load.ts';

const KILLS = proofExtent({ short: 2, full: 200 });
const SAMPLE = 20;

describe('kill -9 of PostgreSQL', () => {
  it(`loses no case that was acknowledged, in ${KILLS} kills under filing load`, async (test) => {
    const cluster = await PostgresCluster.start({ durable: true });
    const url = cluster.url('postgres');
    const center = await startTestCenter('postgres', {
      testDatabase: { settings: { DATABASE_URL: url }, remove: () => Promise.resolve() },
      seed: false,
    });
    const load = new FilingLoad(center.publicUrl);
    test.after(() => load.abort());
    for (let kill = 0; kill < KILLS; kill += 1) {
      const enough = load.acknowledged.length + 20 + Math.floor(Math.random() * 200);
      await load.reach(enough);
      await cluster.crash();
      tellProgress('kill -9 of PostgreSQL', kill + 1, KILLS);
    }
    await load.finish();

    const kept = await numbersIn(url);
    const lost = load.acknowledged.filter(({ number }) => !kept.has(number));
    process.stdout.write(
      `kill -9 of PostgreSQL: ${KILLS} kills, ${load.acknowledged.length} acknowledged, ${lost.length} lost, ${kept.size - load.begun} doubled\n`,
    );
    assert.deepEqual(lost, []);
    assert.equal(kept.size, load.begun);
    for (const filed of load.acknowledged.slice(-SAMPLE)) {
      assert.equal((await lookUp(center, filed)).status, 200);
    }
    await center.stop();
    await cluster.stop();
  });
});

async function numbersIn(connectionString: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ number: string }>('select number from cases');
  await client.end();
  return new Set(rows.map(({ number }) => number));
}
