import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { startTestCentre, type TestCentre } from '../test-support/centre.ts';
import { fileCase, filing } from '../test-support/citizen.ts';
import { createTestDatabase, engines } from '../test-support/databases.ts';
import { call } from '../test-support/http-client.ts';
import { demoCases } from './seed/demo-cases/all-demo-cases.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { StartFault } from './start-fault.ts';

for (const engine of engines) {
  describe(`start of a centre on ${engine}`, () => {
    const running: TestCentre[] = [];
    after(async () => {
      for (const centre of running) await centre.stop();
    });

    it('is live and ready, and neither once stopped', async () => {
      const centre = await startTestCentre(engine);
      for (const url of [centre.publicUrl, centre.deskUrl]) {
        assert.equal((await call(`${url}/livez`)).status, 200);
        assert.equal((await call(`${url}/readyz`)).status, 200);
      }
      await centre.stop();
      await assert.rejects(call(`${centre.publicUrl}/livez`));
    });

    it('says which port is taken', async () => {
      const taken = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => taken.once('listening', resolve));
      const { port } = taken.address() as AddressInfo;
      await assert.rejects(
        startTestCentre(engine, { settings: { PORT: String(port) } }),
        (error) => {
          assert.ok(error instanceof StartFault);
          assert.match(error.message, new RegExp(`Port ${port} on 127.0.0.1 is taken .* PORT\\.`));
          return true;
        },
      );
      taken.close();
    });

    it('puts a centre in every province, and keeps what the ministry edits', async () => {
      const testDatabase = await createTestDatabase(engine);
      const first = await startTestCentre(engine, { testDatabase });
      await sql`update centers set phone = '053112708' where province_code = '50'`.execute(
        first.database,
      );
      await first.stop();
      const second = await startTestCentre(engine, { testDatabase });
      const { body } = await call(`${second.publicUrl}/v1/centers/50`);
      assert.equal(body['phone'], '053112708');
      assert.equal((await call(`${second.publicUrl}/v1/centers/10`)).status, 200);
      await second.stop();
      await testDatabase.remove();
    });

    it('shows an edit without touching the database on a page view', async () => {
      const centre = await startTestCentre(engine);
      running.push(centre);
      const notice = async () => (await call(`${centre.publicUrl}/v1/centers/40`)).body['notice'];
      await sql`update centers set notice_th = 'ปิดทำการ', notice_en = 'Closed' where province_code = '40'`.execute(
        centre.database,
      );
      assert.equal(await notice(), null);
      await centre.refresh();
      assert.deepEqual(await notice(), { th: 'ปิดทำการ', en: 'Closed' });
    });

    it('seeds a demo once, whose officers and cases stay', async () => {
      const centre = await startTestCentre(engine);
      running.push(centre);
      const again = await seedDemo(centre.database, { origins: [] });
      assert.equal(again.cases.length, demoCases.length);
      assert.ok(again.officers.every(({ password }) => password !== null));
      const { body } = await fileCase(centre, filing());
      assert.match(body.number, /-000124-/);
      await seedDemo(centre.database, { origins: [] });
    });

    it('keeps the demo out of a database that holds a real case', async () => {
      const centre = await startTestCentre(engine, { seed: false });
      running.push(centre);
      assert.equal((await fileCase(centre, filing())).status, 201);
      await assert.rejects(seedDemo(centre.database, { origins: [] }), (error) => {
        assert.ok(error instanceof StartFault);
        assert.match(error.message, /holds real cases/);
        return true;
      });
    });
  });
}

describe('several processes on one PostgreSQL', () => {
  it('migrate an empty database that all of them start on at once', async () => {
    const testDatabase = await createTestDatabase('postgres');
    const centres = await Promise.all(
      [1, 2, 3].map(() => startTestCentre('postgres', { testDatabase, seed: false })),
    );
    for (const centre of centres) {
      assert.equal((await fileCase(centre, filing())).status, 201);
      await centre.stop();
    }
    await testDatabase.remove();
  });

  it('let a filing under way finish before they stop', async () => {
    const centre = await startTestCentre('postgres');
    const waits = Promise.withResolvers<undefined>();
    const holding = centre.database.transaction().execute(async (transaction) => {
      await sql`update case_serials set last_serial = last_serial where province_code = '50'`.execute(
        transaction,
      );
      await waits.promise;
    });
    const filed = fileCase(centre);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = performance.now();
    const stopped = centre.stop();
    waits.resolve(undefined);
    await holding;
    assert.equal((await filed).status, 201);
    await stopped;
    assert.ok(performance.now() - start < 10_000);
  });

  it('recover when their connections are cut', async () => {
    const centre = await startTestCentre('postgres');
    const cut = async () => {
      try {
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(centre.database);
      } catch {
        // That was the point.
      }
    };
    await cut();
    await cut();
    assert.equal((await call(`${centre.publicUrl}/readyz`)).status, 200);
    assert.equal((await fileCase(centre)).status, 201);
    await centre.stop();
  });
});
