import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseReceipt, OfficerCase } from '@damrong/contract';
import { readAudit } from '../../test-support/audit.ts';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';

const id = '3100600445635';
const masked = 'x-xxxx-xxxxx-63-5';

for (const engine of engines) {
  describe(`national IDs at the desk on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let administrator: TestOfficer;
    let path: string;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      administrator = await signInDemoOfficer(center, 'moi.admin');
      const { body } = await officer.call<CaseReceipt>('/v1/officer/cases', {
        headers: { 'idempotency-key': newKey() },
        body: {
          provinceCode: '50',
          categoryCode: 'land.boundary',
          facts: `บัตรของผู้ร้องเลข ${id} ถูกนำไปใช้`,
          wish: `ขอให้ตรวจสอบเลข ${id}`,
          accused: { kind: 'person', name: `นาย ตัวอย่าง ${id}`, detail: `บัตร ${id}` },
          channel: 'walk_in',
          complainant: { identity: 'named', name: `ผู้ร้อง ตัวอย่าง ${id}` },
        },
      });
      path = `/v1/officer/cases/${body.number}`;
      await officer.call(`${path}/notes`, { body: { note: `ตรวจบัตร ${id} แล้ว` } });
    });
    after(() => center.stop());

    const show = (who: TestOfficer) =>
      who.call<OfficerCase>(`${path}/national-ids`, { method: 'POST' });

    it('are masked in every text of the case, the province’s own view too', async () => {
      const { text, body } = await officer.call<OfficerCase>(path);
      assert.equal(text.includes(id), false);
      // Title, facts, wish, accused, what is known of them, complainant, note.
      assert.equal(text.split(masked).length - 1, 7);
      assert.equal(body.hasMaskedIds, true);
    });

    it('are masked in what a refused write is told', async () => {
      const { status, text } = await officer.call(`${path}/notes`, {
        body: { note: 'รับทราบ' },
        headers: { 'if-match': '"1"' },
      });
      assert.equal(status, 412);
      assert.ok(text.includes(masked) && !text.includes(id));
    });

    it('are shown when asked for, and the look is audited', async () => {
      const { body } = await show(officer);
      assert.ok(body.facts.includes(id));
      assert.equal(body.hasMaskedIds, false);
      const looks = (await readAudit(center.database)).filter(
        ({ action, case_number: number }) =>
          action === 'national_ids_shown' && number === body.number,
      );
      assert.equal(looks.length, 1);
      assert.equal((await officer.call(path)).text.includes(id), false);
    });

    it('are not for the ministry', async () => {
      assert.equal((await show(administrator)).status, 403);
      const { text, body } = await administrator.call<OfficerCase>(path);
      assert.deepEqual([text.includes(id), body.hasMaskedIds], [false, false]);
    });
  });
}
