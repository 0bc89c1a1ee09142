import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startTestCenter } from '../../packages/server/test-support/center.ts';
import { lookUp } from '../../packages/server/test-support/citizen.ts';
import { createTestDatabase } from '../../packages/server/test-support/databases.ts';
import { proofExtent, tellProgress } from '../../packages/server/test-support/proof-extent.ts';
import { startCenterProcess } from './center-process.ts';
import { FilingLoad } from './filing-load.ts';

const KILLS = proofExtent({ short: 1, full: 500 });
const SAMPLE = 20;

describe('kill -9 of the server with its embedded database', () => {
  it(`loses no case that was acknowledged, in ${KILLS} kills under filing load`, async (test) => {
    const testDatabase = await createTestDatabase('pglite');
    const directory = testDatabase.settings['DAMRONG_DATA_DIR'] ?? '';
    let center = await startCenterProcess(directory);
    const load = new FilingLoad(center.publicUrl);
    test.after(() => load.abort());
    for (let kill = 0; kill < KILLS; kill += 1) {
      const enough = load.acknowledged.length + 20 + Math.floor(Math.random() * 200);
      await load.reach(enough);
      await center.kill();
      center = await startCenterProcess(directory);
      load.moveTo(center.publicUrl);
      tellProgress('kill -9 of the server', kill + 1, KILLS);
    }
    await load.finish();
    await center.kill();

    // PGlite's session is a superuser: it sees every row without a role.
    const after = await startTestCenter('pglite', { testDatabase, seed: false });
    const rows = await after.database.selectFrom('cases').select('number').execute();
    const kept = new Set(rows.map(({ number }) => number));
    const lost = load.acknowledged.filter(({ number }) => !kept.has(number));
    process.stdout.write(
      `kill -9 of the server: ${KILLS} kills, ${load.acknowledged.length} acknowledged, ${lost.length} lost, ${kept.size - load.begun} doubled\n`,
    );
    assert.deepEqual(lost, []);
    assert.equal(kept.size, load.begun);
    for (const filed of load.acknowledged.slice(-SAMPLE)) {
      assert.equal((await lookUp(after, filed)).status, 200);
    }
    await after.stop();
    await testDatabase.remove();
  });
});
