import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { purgeExpired } from './purge-expired.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

for (const engine of engines) {
  describe(`scheduled jobs on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine);
    });
    after(() => center.stop());

    it('keeps an idempotency key for 90 days', async () => {
      const key = newKey();
      const first = await fileCase(center, filing(), key);
      await purgeExpired(center.database, inDays(89));
      assert.deepEqual((await fileCase(center, filing(), key)).body, first.body);
      await purgeExpired(center.database, inDays(91));
      assert.notEqual((await fileCase(center, filing(), key)).body.number, first.body.number);
    });

    it('forgets many keys in batches, and the sessions that ended', async () => {
      await center.database
        .insertInto('idempotency_keys')
        .values(
          Array.from({ length: 2500 }, () => ({
            key_hash: randomBytes(32),
            fingerprint: randomBytes(32),
            sealed_answer: null,
            case_number: null,
            created_at: inDays(-100),
          })),
        )
        .execute();
      await purgeExpired(center.database, new Date());
      const old = await center.database
        .selectFrom('idempotency_keys')
        .select('created_at')
        .where('created_at', '<', inDays(-90))
        .execute();
      assert.equal(old.length, 0);
    });
  });
}
