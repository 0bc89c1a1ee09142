import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../test-support/center.ts';
import { fileCase, filing } from '../test-support/citizen.ts';
import { engines } from '../test-support/databases.ts';
import { call } from '../test-support/http-client.ts';
import { signInDemoOfficer } from '../test-support/officer.ts';
import { createLog } from './log.ts';

const canaries = {
  name: 'นกขมิ้น เหลืองอ่อน',
  phone: '0987654321',
  email: 'canary@example.org',
  nationalId: '3100600445635',
  landmark: 'ต้นไทรใหญ่ข้างศาลาแดง',
  key: 'canary-key-0001',
};

for (const engine of engines) {
  describe(`log on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine, { settings: { DAMRONG_LOG_LEVEL: 'trace' } });
    });
    after(() => center.stop());

    const body = filing({
      facts: `เลขบัตร ${canaries.nationalId} อยู่ใกล้ ${canaries.landmark}`,
      location: { districtCode: '5001', landmark: canaries.landmark },
      complainant: {
        identity: 'named',
        name: canaries.name,
        phone: canaries.phone,
        email: canaries.email,
      },
    });

    function found(...more: string[]): string[] {
      const log = center.log();
      return [...Object.values(canaries), ...more].filter((canary) => log.includes(canary));
    }

    it('knows each call by route, status and trace id', async () => {
      const { body: problem } = await call(`${center.publicUrl}/v1/cases`, { body: {} });
      const line = center
        .log()
        .split('\n')
        .find((text) => text.includes(String(problem['traceId'])));
      const { method, route, status } = JSON.parse(line ?? '{}') as Record<string, unknown>;
      assert.deepEqual([method, route, status], ['POST', '/v1/cases', 400]);
    });

    it('holds nothing personal of a filing, a look-up and the work at the desk', async () => {
      const { body: receipt } = await fileCase(center, body, canaries.key);
      await call(`${center.publicUrl}/v1/cases/lookup?name=${canaries.phone}`, { body: receipt });
      await call(`${center.publicUrl}/v1/cases/${canaries.phone}`);
      const officer = await signInDemoOfficer(center, 'chiangmai.director');
      await officer.call(`/v1/officer/cases/${receipt.number}`);
      await officer.call(`/v1/officer/cases?search=${encodeURIComponent(canaries.landmark)}`);
      const cookie = officer.cookie.split('=')[1] ?? '';
      assert.deepEqual(found(receipt.code, cookie, '127.0.0.1', 'chiangmai.director'), []);
    });

    it('holds nothing personal when the database fails in the middle', async () => {
      await sql`alter table complainants add constraint fail check (phone <> '0987654321') not valid`.execute(
        center.database,
      );
      const { status } = await fileCase(center, body);
      assert.equal(status, 500);
      assert.match(center.log(), /"code":"23514","table":"complainants"/);
      assert.deepEqual(found(), []);
      await sql`alter table complainants drop constraint fail`.execute(center.database);
    });

    it('holds nothing of an error that quotes what a citizen wrote', async () => {
      await sql`
        create function quote() returns trigger language plpgsql as $$
          begin raise exception 'no room for % of %', new.phone, new.name; end
        $$;
        create trigger quote before insert on complainants for each row execute function quote();
      `.execute(center.database);
      try {
        assert.equal((await fileCase(center, body)).status, 500);
        assert.match(center.log(), /"code":"P0001"/);
        assert.deepEqual(found('no room for'), []);
      } finally {
        await sql`drop trigger quote on complainants; drop function quote()`.execute(
          center.database,
        );
      }
    });

    it('holds nothing of an error that another part hands over, nor of its causes', () => {
      const lines: string[] = [];
      const log = createLog('trace', { write: (line) => void lines.push(line) });
      const cause = new AggregateError([new Error(canaries.phone)], canaries.email);
      const error = new Error(canaries.name, { cause });
      log.error({ err: error }, 'background error');
      log.error({ error }, 'error');
      log.error({ req: { url: canaries.landmark }, res: { body: canaries.key } }, 'answered');
      log.error(error);
      assert.equal(lines.length, 4);
      const text = lines.join('');
      assert.deepEqual(
        Object.values(canaries).filter((canary) => text.includes(canary)),
        [],
      );
    });
  });
}
