import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../test-support/center.ts';
import { fileCase, filing } from '../test-support/citizen.ts';
import { createTestDatabase, engines } from '../test-support/databases.ts';
import { call } from '../test-support/http-client.ts';
import { demoCases } from './seed/demo-cases/all-demo-cases.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { StartError } from './start-error.ts';

for (const engine of engines) {
  describe(`start of a centre on ${engine}`, () => {
    const running: TestCenter[] = [];
    after(async () => {
      for (const center of running) await center.stop();
    });

    it('is live and ready, and neither once stopped', async () => {
      const center = await startTestCenter(engine);
      for (const url of [center.publicUrl, center.deskUrl]) {
        assert.equal((await call(`${url}/livez`)).status, 200);
        assert.equal((await call(`${url}/readyz`)).status, 200);
      }
      await center.stop();
      await assert.rejects(call(`${center.publicUrl}/livez`));
    });

    it('says which port is taken', async () => {
      const taken = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => taken.once('listening', resolve));
      const { port } = taken.address() as AddressInfo;
      await assert.rejects(
        startTestCenter(engine, { settings: { PORT: String(port) } }),
        (error) => {
          assert.ok(error instanceof StartError);
          assert.match(error.message, new RegExp(`Port ${port} on 127.0.0.1 is taken .* PORT\\.`));
          return true;
        },
      );
      taken.close();
    });

    it('puts a centre in every province, and keeps what the ministry edits', async () => {
      const testDatabase = await createTestDatabase(engine, 'empty');
      const first = await startTestCenter(engine, { testDatabase });
      await sql`update centers set phone = '053112708' where province_code = '50'`.execute(
        first.database,
      );
      await first.stop();
      const second = await startTestCenter(engine, { testDatabase });
      const { body } = await call(`${second.publicUrl}/v1/centers/50`);
      assert.equal(body['phone'], '053112708');
      assert.equal((await call(`${second.publicUrl}/v1/centers/10`)).status, 200);
      await second.stop();
      await testDatabase.remove();
    });

    it('shows an edit without touching the database on a page view', async () => {
      const center = await startTestCenter(engine);
      running.push(center);
      const notice = async () => (await call(`${center.publicUrl}/v1/centers/40`)).body['notice'];
      await sql`update centers set notice_th = 'ปิดทำการ', notice_en = 'Closed' where province_code = '40'`.execute(
        center.database,
      );
      assert.equal(await notice(), null);
      await center.refresh();
      assert.deepEqual(await notice(), { th: 'ปิดทำการ', en: 'Closed' });
    });

    it('seeds a demo once, whose officers and cases stay', async () => {
      const center = await startTestCenter(engine);
      running.push(center);
      const again = await seedDemo(center.database, { origins: [] });
      assert.equal(again.cases.length, demoCases.length);
      assert.ok(again.officers.every(({ password }) => password !== null));
      const { body } = await fileCase(center, filing());
      assert.match(body.number, /-000124-/);
      await seedDemo(center.database, { origins: [] });
    });

    it('keeps the demo out of a database that holds a real case', async () => {
      const center = await startTestCenter(engine, { seed: false });
      running.push(center);
      assert.equal((await fileCase(center, filing())).status, 201);
      await assert.rejects(seedDemo(center.database, { origins: [] }), (error) => {
        assert.ok(error instanceof StartError);
        assert.match(error.message, /holds real cases/);
        return true;
      });
    });
  });
}

describe('several processes on one PostgreSQL', () => {
  it('migrate an empty database that all of them start on at once', async () => {
    const testDatabase = await createTestDatabase('postgres', 'empty');
    const centers = await Promise.all(
      [1, 2, 3].map(() => startTestCenter('postgres', { testDatabase, seed: false })),
    );
    for (const center of centers) {
      assert.equal((await fileCase(center, filing())).status, 201);
      await center.stop();
    }
    await testDatabase.remove();
  });

  it('let a filing under way finish before they stop', async () => {
    const center = await startTestCenter('postgres');
    const waits = Promise.withResolvers<undefined>();
    const holding = center.database.transaction().execute(async (transaction) => {
      await sql`update case_serials set last_serial = last_serial where province_code = '50'`.execute(
        transaction,
      );
      await waits.promise;
    });
    const filed = fileCase(center);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = performance.now();
    const stopped = center.stop();
    waits.resolve(undefined);
    await holding;
    assert.equal((await filed).status, 201);
    await stopped;
    // A connection that is kept alive would hold it for 65 seconds.
    assert.ok(performance.now() - start < 40_000);
  });

  it('say at the start when there is nothing to serve under /embed and at the desk', async () => {
    const nowhere = { DAMRONG_ASSETS_DIR: '/nowhere/embed', DAMRONG_DESK_DIR: '/nowhere/desk' };
    const center = await startTestCenter('postgres', { seed: false, settings: nowhere });
    await center.stop();
    for (const said of [
      /the widgets will not be .+DAMRONG_ASSETS_DIR/,
      /the desk will .+DESK_DIR/,
    ]) {
      assert.match(center.log(), said);
    }
  });

  it('recover when their connections are cut', async () => {
    const center = await startTestCenter('postgres');
    const cut = async () => {
      try {
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(center.database);
      } catch {
        // That was the point.
      }
    };
    await cut();
    await cut();
    assert.equal((await call(`${center.publicUrl}/readyz`)).status, 200);
    assert.equal((await fileCase(center)).status, 201);
    await center.stop();
  });
});
