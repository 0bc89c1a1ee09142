import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseCounts, CaseList, CaseReceipt, OfficerCase } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { setDaysOff } from '../../test-support/days-off.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { testClock } from '../../test-support/test-clock.ts';
import { asPublic } from '../database/transaction.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const result = 'ซ่อมท่อแล้วเสร็จทุกหลังคาเรือน';
const reason = 'น้ำหยุดไหลอีกตั้งแต่เมื่อวาน';

for (const engine of engines) {
  describe(`reopening on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    const { clock, inDays, toMonday } = testClock();
    before(async () => {
      center = await startTestCenter(engine, { clock });
      toMonday();
      await setDaysOff(center);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
    });
    after(() => center.stop());

    const daysAgo = (days: number) => new Date(clock().getTime() - days * DAY_MS);
    const atDesk = ({ number }: CaseReceipt, path: string, body: unknown) =>
      officer.call<OfficerCase>(`/v1/officer/cases/${number}${path}`, { body });
    const ask = ({ number, code }: CaseReceipt, key = newKey()) =>
      call(`${center.publicUrl}/v1/cases/reopening`, {
        body: { number, code, reason },
        headers: { 'idempotency-key': key },
      });

    async function settled(days = 0): Promise<CaseReceipt> {
      const { body: receipt } = await fileCase(center);
      await atDesk(receipt, '/result', { result });
      if (days > 0) {
        await center.database
          .updateTable('cases')
          .set({ settled_at: daysAgo(days), due_on: inDays(-days) })
          .where('number', '=', receipt.number)
          .execute();
      }
      return receipt;
    }

    it('puts the case back to work, with its reason and a new deadline', async () => {
      const receipt = await settled(20);
      const before = await lookUp(center, receipt);
      assert.deepEqual([before.body.canReopen, before.body.reopenUntil], [true, inDays(10)]);
      const { status, body } = await ask(receipt);
      assert.equal(status, 201);
      assert.deepEqual(
        [body['status'], body['overdue'], body['result'], body['canReopen'], body['canRate']],
        ['in_progress', false, null, false, false],
      );
      assert.equal(body['dueOn'], (await fileCase(center)).body.dueOn);
      const { body: list } = await officer.call<CaseList>('/v1/officer/cases?filter=reopened');
      assert.ok(list.cases.some(({ number }) => number === receipt.number));
      const counts = await officer.call<CaseCounts>('/v1/officer/case-counts');
      assert.equal(counts.body.reopened, list.cases.length);
    });

    it('happens once for one key, and once for each settling', async () => {
      const receipt = await settled();
      const key = newKey();
      const first = await ask(receipt, key);
      assert.deepEqual((await ask(receipt, key)).body, first.body);
      assert.equal((await ask(receipt)).body['code'], 'reopening_not_open');
      await atDesk(receipt, '/result', { result });
      assert.equal((await ask(receipt)).status, 201);
    });

    it('makes room for a new rating after the next settling', async () => {
      const receipt = await settled();
      const rate = (score: number) =>
        call(`${center.publicUrl}/v1/cases/rating`, { body: { ...receipt, score } });
      assert.equal((await rate(1)).status, 200);
      await ask(receipt);
      await atDesk(receipt, '/result', { result });
      assert.deepEqual((await rate(5)).body['rating'], { score: 5, comment: null });
    });

    it('ends with the days that the ministry allows', async () => {
      const last = await settled(30);
      assert.equal((await lookUp(center, last)).body.canReopen, true);
      const late = await settled(34);
      const { body } = await lookUp(center, late);
      assert.deepEqual([body.canReopen, body.reopenUntil], [false, inDays(-4)]);
      assert.equal((await ask(late)).body['code'], 'reopening_not_open');
      await center.database.updateTable('case_deadlines').set({ reopen_days: 60 }).execute();
      await center.refresh();
      assert.equal((await ask(late)).status, 201);
      await center.database.updateTable('case_deadlines').set({ reopen_days: 30 }).execute();
      await center.refresh();
    });

    it('ends on the next working day when the last one is a day off, in that province alone', async () => {
      const day = inDays(10);
      const untilOf = async () => (await lookUp(center, await settled(20))).body.reopenUntil;
      const overSunday = await lookUp(center, await settled(31));
      assert.deepEqual([overSunday.body.canReopen, overSunday.body.reopenUntil], [true, inDays(0)]);
      await setDaysOff(center, [{ day, provinceCode: '40' }]);
      assert.equal(await untilOf(), day);
      await setDaysOff(center, [{ day, provinceCode: '50' }]);
      assert.equal(await untilOf(), inDays(11));
      await setDaysOff(center, [{ day }, { day: inDays(11) }]);
      assert.equal(await untilOf(), inDays(14));
      await setDaysOff(center);
    });

    it('is not for a case that was refused; a supervisor may', async () => {
      const { body: receipt } = await fileCase(center);
      await atDesk(receipt, '/status', { status: 'rejected', publicNote: 'อยู่ในศาลแล้ว' });
      const { body } = await lookUp(center, receipt);
      assert.deepEqual([body.canReopen, body.reopenUntil], [false, null]);
      assert.equal((await ask(receipt)).status, 409);
    });

    it('begins the deadline anew when an officer reopens', async () => {
      const receipt = await settled(20);
      const { body } = await atDesk(receipt, '/status', { status: 'reopened', note: 'ยังไม่เสร็จ' });
      assert.deepEqual([body.status, body.overdue], ['reopened', false]);
    });

    it('is all that the public role may do to a status', async () => {
      const { body: receipt } = await fileCase(center);
      const set = (status: 'closed' | 'reopened') =>
        asPublic(center.database, { caseNumber: receipt.number }, (transaction) =>
          transaction
            .updateTable('cases')
            .set({ status })
            .where('province_code', '=', '50')
            .where('number', '=', receipt.number)
            .execute(),
        );
      await assert.rejects(set('closed'), { code: '42501' });
      await assert.rejects(set('reopened'), { code: '42501' });
      await atDesk(receipt, '/result', { result });
      await set('reopened');
    });
  });
}
