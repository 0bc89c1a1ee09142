import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OfficerCase, Problem } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey, type Answer } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';

const giving = (districtCode: string) => ({ recipients: [{ kind: 'district', districtCode }] });
const result = 'ซ่อมท่อแล้วเสร็จ น้ำไหลทุกหลังคาเรือน';

for (const engine of engines) {
  describe(`writes to a case on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let director: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      director = await signInDemoOfficer(center, 'chiangmai.director');
    });
    after(() => center.stop());

    const newCase = async () => (await fileCase(center)).body;
    const pathOf = ({ number }: { number: string }) => `/v1/officer/cases/${number}`;
    const seen = (by: TestOfficer, path: string) => by.call<OfficerCase>(path);
    const write = (by: TestOfficer, path: string, version: number, body: unknown, key = newKey()) =>
      by.call<OfficerCase & Omit<Problem, 'status'>>(path, {
        body,
        headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
      });

    it('carry the version that was read, as number and as entity tag', async () => {
      const path = pathOf(await newCase());
      const { body, headers } = await seen(officer, path);
      assert.deepEqual([body.version, headers.get('etag')], [1, '"1"']);
      const noted = await write(officer, `${path}/notes`, 1, { note: 'รับทราบ' });
      assert.deepEqual([noted.body.version, noted.headers.get('etag')], [2, '"2"']);
    });

    it('are refused when others were at the case meanwhile, and told what these did', async () => {
      const receipt = await newCase();
      const path = pathOf(receipt);
      const { version } = (await seen(officer, path)).body;
      const at = `${path}/assignments`;
      assert.equal((await write(officer, at, version, giving('5007'))).status, 200);
      const refused = await write(director, at, version, giving('5001'));
      assert.deepEqual([refused.status, refused.body.code], [412, 'case_changed']);
      assert.equal(refused.body.version, 2);
      const [event] = refused.body.since ?? assert.fail();
      assert.deepEqual([event?.kind, event?.agency], ['status', 'อำเภอแม่ริม']);
      assert.equal((await lookUp(center, receipt)).body.agency, 'อำเภอแม่ริม');
    });

    it('let one of many at once through, and none twice', async () => {
      const path = pathOf(await newCase());
      const { version } = (await seen(officer, path)).body;
      const answers = await Promise.all(
        [officer, director, officer, director].map((by, index) =>
          write(by, `${path}/result`, version, { result: `${result} ${index}` }),
        ),
      );
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [200, 412, 412, 412]);
      const { timeline } = (await seen(officer, path)).body;
      assert.equal(timeline.filter(({ kind }) => kind === 'result').length, 1);
    });

    it('know an act of the citizen, too', async () => {
      const { number, code } = await newCase();
      const path = pathOf({ number });
      const { version } = (await seen(officer, path)).body;
      await fetch(`${center.publicUrl}/v1/cases/facts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
        body: JSON.stringify({ number, code, facts: 'น้ำกลับมาไหลแล้ว ขอบคุณ' }),
      });
      const refused = await write(officer, `${path}/status`, version, { status: 'in_progress' });
      assert.deepEqual(
        refused.body.since?.map(({ kind, publicNote }) => [kind, publicNote]),
        [['facts_added', 'น้ำกลับมาไหลแล้ว ขอบคุณ']],
      );
    });

    it('are done once under one key, whatever version a repeat names', async () => {
      const path = pathOf(await newCase());
      const key = newKey();
      const note = { note: 'โทรหาผู้ร้องแล้ว ไม่มีผู้รับสาย' };
      const copies = await Promise.all(
        [1, 1, 1].map((version) => write(officer, `${path}/notes`, version, note, key)),
      );
      assert.deepEqual(
        copies.map(({ status, body }) => [status, body.version]),
        copies.map(() => [200, 2]),
      );
      const late = await write(officer, `${path}/notes`, 2, note, key);
      assert.deepEqual([late.status, late.body.version], [200, 2]);
    });

    it('are not taken for a repeat when the key comes with another case or by another officer', async () => {
      const [one, other] = [pathOf(await newCase()), pathOf(await newCase())];
      const key = newKey();
      const note = { note: 'โทรหาผู้ร้องแล้ว ไม่มีผู้รับสาย' };
      await write(officer, `${one}/notes`, 1, note, key);
      for (const answer of [
        await write(officer, `${other}/notes`, 1, note, key),
        await write(director, `${one}/notes`, 2, note, key),
      ]) {
        assert.deepEqual([answer.status, answer.body.code], [422, 'idempotency_key_reused']);
      }
    });

    it('leave the key free when they are refused', async () => {
      const path = pathOf(await newCase());
      const key = newKey();
      const note = { note: 'นัดตรวจสอบสถานที่' };
      assert.equal((await write(officer, `${path}/notes`, 5, note, key)).status, 412);
      assert.equal((await write(officer, `${path}/notes`, 1, note, key)).status, 200);
    });

    it('reveal a complainant once under one key, and say so once', async () => {
      const path = pathOf({ number: '2570-50-000119-0' });
      const { version, timeline } = (await seen(director, path)).body;
      const key = newKey();
      const reason = { reason: 'ต้องติดต่อเพื่อนัดตรวจสอบสถานที่' };
      for (const time of ['first', 'repeat']) {
        const answer = await write(director, `${path}/identity`, version, reason, key);
        assert.equal(answer.body.complainant.name, 'ผู้ร้อง ตัวอย่างสาม', time);
      }
      assert.equal((await seen(director, path)).body.timeline.length, timeline.length + 1);
    });

    for (const [header, status, code] of [
      ['', 428, 'version_missing'],
      ['*', 400, 'version_invalid'],
      ['W/"1"', 400, 'version_invalid'],
      ['1', 400, 'version_invalid'],
      ['"1", "2"', 400, 'version_invalid'],
    ] as const) {
      it(`answer ${status} to If-Match: ${header}`, async () => {
        const path = pathOf(await newCase());
        const answer: Answer<{ code?: string }> = await officer.call(`${path}/notes`, {
          body: { note: 'รับทราบ' },
          headers: { 'if-match': header },
        });
        assert.deepEqual([answer.status, answer.body.code], [status, code]);
      });
    }
  });
}
