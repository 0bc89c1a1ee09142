import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseCounts, CaseList, CaseReceipt, OfficerCase } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';

for (const engine of engines) {
  describe(`officer API on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let director: TestOfficer;
    let administrator: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      administrator = await signInDemoOfficer(center, 'moi.admin');
    });
    after(() => center.stop());

    const read = (who: TestOfficer, number: string) =>
      who.call<OfficerCase>(`/v1/officer/cases/${number}`);
    const list = async (who: TestOfficer, query = '') =>
      (await who.call<CaseList>(`/v1/officer/cases${query}`)).body;

    it('lists the open cases of the province, urgent and old first', async () => {
      const { cases } = await list(officer);
      const { body: counts } = await officer.call<CaseCounts>('/v1/officer/case-counts');
      const order = ['most_urgent', 'very_urgent', 'urgent', 'normal'];
      const ranks = cases.map(({ urgency }) => order.indexOf(urgency));
      assert.deepEqual(ranks, [...ranks].sort());
      assert.ok(cases.every(({ provinceCode }) => provinceCode === '50'));
      assert.ok(cases.some(({ overdue }) => overdue));
      assert.equal(counts.overdue, cases.filter(({ overdue }) => overdue).length);
      assert.equal(counts.open + counts.settled, counts.all);
    });

    it('walks the pages without losing or repeating a case', async () => {
      for (let count = 0; count < 5; count += 1) await fileCase(center);
      const whole = (await list(officer, '?filter=all&limit=100')).cases.map(
        ({ number }) => number,
      );
      const walked: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: CaseList = await list(
          officer,
          `?filter=all&limit=3&cursor=${cursor}`.replace(/&cursor=$/, ''),
        );
        walked.push(...page.cases.map(({ number }) => number));
        cursor = page.nextCursor;
      }
      assert.deepEqual(walked, whole);
    });

    it('finds words of the facts and a number in another spelling', async () => {
      const byWord = await list(officer, `?filter=all&search=${encodeURIComponent('หลุมลึก')}`);
      assert.deepEqual(
        byWord.cases.map(({ number }) => number),
        ['2570-50-000121-3'],
      );
      const byNumber = await list(
        officer,
        `?filter=all&search=${encodeURIComponent('๒๕๗๐ ๕๐ ๐๐๐๑๒๑ ๓')}`,
      );
      assert.equal(byNumber.cases.length, 1);
      assert.equal((await list(officer, '?filter=all&search=%25')).cases.length, 0);
    });

    it('records a matter of another channel and dates it back', async () => {
      const { status, body } = await officer.call<CaseReceipt>('/v1/officer/cases', {
        headers: { 'idempotency-key': newKey() },
        body: {
          provinceCode: '50',
          categoryCode: 'land.boundary',
          facts: 'ผู้ร้องมีหนังสือแจ้งว่ารั้วล้ำแนวเขต',
          channel: 'letter',
          receivedOn: '2026-09-01',
          complainant: { identity: 'named', name: 'ผู้ร้อง ตัวอย่าง' },
        },
      });
      assert.equal(status, 201);
      assert.equal(body.receivedAt, '2026-08-31T17:00:00.000Z');
      assert.equal(body.dueOn, '2026-09-16');
      const { body: seen } = await read(officer, body.number);
      assert.deepEqual([seen.channel, seen.overdue, seen.status], ['letter', true, 'new']);
      assert.equal((await lookUp(center, body)).status, 200);
    });

    it('refuses to record a matter of another province', async () => {
      const { status, body } = await officer.call('/v1/officer/cases', {
        headers: { 'idempotency-key': newKey() },
        body: {
          ...filing({ provinceCode: '40', location: {} }),
          channel: 'letter',
        },
      });
      assert.deepEqual([status, body['code']], [403, 'not_permitted']);
    });

    it('keeps an officer from replaying another officer’s recording', async () => {
      const key = newKey();
      const options = {
        headers: { 'idempotency-key': key },
        body: { ...filing(), channel: 'walk_in' },
      };
      assert.equal((await officer.call('/v1/officer/cases', options)).status, 201);
      const other = await director.call('/v1/officer/cases', options);
      assert.deepEqual([other.status, other.body['code']], [422, 'idempotency_key_reused']);
    });

    it('carries a case from new to closed, and the citizen reads the result', async () => {
      const { body: receipt } = await fileCase(center);
      const path = `/v1/officer/cases/${receipt.number}`;
      const assigned = await officer.call<OfficerCase>(`${path}/assignments`, {
        body: {
          recipients: [{ kind: 'district', districtCode: '5007' }],
          instruction: 'ภายใน',
          publicNote: 'ส่งเรื่องแล้ว',
        },
      });
      assert.equal(assigned.status, 200);
      assert.equal(assigned.body.status, 'assigned');
      const withAgency = await lookUp(center, receipt);
      assert.deepEqual(
        [withAgency.body.status, withAgency.body.agency],
        ['with_agency', 'อำเภอแม่ริม'],
      );
      assert.equal(withAgency.text.includes('ภายใน'), false);
      const closed = await officer.call<OfficerCase>(`${path}/result`, {
        body: { result: 'ซ่อมท่อแล้วเสร็จ น้ำไหลทุกหลังคาเรือน' },
      });
      assert.equal(closed.body.status, 'closed');
      const settled = await lookUp(center, receipt);
      assert.equal(settled.body.status, 'settled');
      assert.equal(settled.body.result, 'ซ่อมท่อแล้วเสร็จ น้ำไหลทุกหลังคาเรือน');
      assert.equal(settled.body.canRate, true);
      assert.equal(settled.text.includes('ตัวอย่าง (เชียงใหม่)'), false);
    });

    it('tells the citizen when the centre last did something, and no act of the citizen', async () => {
      const { body: receipt } = await fileCase(center);
      await call(`${center.publicUrl}/v1/cases/facts`, {
        body: { ...receipt, facts: 'น้ำยังไม่ไหล' },
        headers: { 'idempotency-key': newKey() },
      });
      assert.equal((await lookUp(center, receipt)).body.lastActionAt, null);
      const { body } = await officer.call<OfficerCase>(
        `/v1/officer/cases/${receipt.number}/status`,
        { body: { status: 'screening' } },
      );
      assert.equal((await lookUp(center, receipt)).body.lastActionAt, body.timeline.at(-1)?.at);
    });

    it('keeps a case with the centre when the result does not close it', async () => {
      const { body: receipt } = await fileCase(center);
      const path = `/v1/officer/cases/${receipt.number}`;
      await officer.call(`${path}/status`, { body: { status: 'in_progress' } });
      const { body } = await officer.call<OfficerCase>(`${path}/result`, {
        body: { result: 'หน่วยงานรายงานผลเบื้องต้นแล้ว', close: false },
      });
      assert.equal(body.status, 'resolved');
    });

    it('refuses a status that may not follow, and one without its note', async () => {
      const { body: receipt } = await fileCase(center);
      const set = (body: unknown) =>
        officer.call(`/v1/officer/cases/${receipt.number}/status`, { body });
      const jump = await set({ status: 'reviewing' });
      assert.deepEqual([jump.status, jump.body['code']], [409, 'status_change_not_allowed']);
      const silent = await set({ status: 'rejected' });
      assert.deepEqual(silent.body['issues'], [{ path: ['note'], code: 'note_required' }]);
      const inside = await set({ status: 'rejected', note: 'ไม่อยู่ในอำนาจ' });
      assert.deepEqual(inside.body['issues'], [{ path: ['publicNote'], code: 'note_required' }]);
      const told = await set({ status: 'rejected', publicNote: 'กรุณาติดต่อสำนักงานที่ดินจังหวัด' });
      assert.equal(told.status, 200);
      assert.equal((await lookUp(center, receipt)).body.status, 'not_accepted');
    });

    it('masks a confidential complainant until a supervisor gives a reason', async () => {
      const number = '2570-50-000119-0';
      const masked = await read(officer, number);
      assert.deepEqual(masked.body.complainant, {
        identity: 'confidential',
        revealed: false,
        kind: null,
        name: null,
        phone: null,
        email: null,
      });
      const reveal = (who: TestOfficer) =>
        who.call<OfficerCase>(`/v1/officer/cases/${number}/identity`, {
          body: { reason: 'ต้องติดต่อเพื่อนัดตรวจสอบสถานที่' },
        });
      assert.equal((await reveal(officer)).status, 403);
      const revealed = await reveal(director);
      assert.equal(revealed.body.complainant.name, 'ผู้ร้อง ตัวอย่างสาม');
      assert.equal(revealed.body.timeline.at(-1)?.kind, 'identity_revealed');
      assert.equal((await read(director, number)).body.complainant.name, null);
    });

    it('shows the administrator every province and no identity', async () => {
      const { cases } = await list(administrator, '?filter=all&limit=100');
      assert.deepEqual([...new Set(cases.map(({ provinceCode }) => provinceCode))].sort(), [
        '40',
        '50',
      ]);
      const named = await read(administrator, '2570-50-000121-3');
      assert.equal(named.status, 200);
      assert.equal(named.body.complainant.name, null);
      assert.deepEqual(named.body.nextStatuses, []);
      const changed = await administrator.call('/v1/officer/cases/2570-50-000123-7/status', {
        body: { status: 'screening' },
      });
      assert.equal(changed.status, 403);
      const revealed = await administrator.call('/v1/officer/cases/2570-50-000119-0/identity', {
        body: { reason: 'ขอดูข้อมูลผู้ร้องเพื่อทดสอบ' },
      });
      assert.equal(revealed.status, 403);
    });

    it('masks national IDs in the list', async () => {
      const { body: receipt } = await fileCase(
        center,
        filing({ facts: 'เลขบัตรประชาชน 3100600445635 ถูกนำไปใช้' }),
      );
      const answer = await officer.call('/v1/officer/cases?limit=100');
      assert.ok(answer.text.includes(receipt.number));
      assert.equal(answer.text.includes('3100600445635'), false);
    });
  });
}
