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

const question = 'น้ำไม่ไหลทั้งหมู่บ้านหรือเฉพาะบางหลัง';

for (const engine of engines) {
  describe(`questions to the citizen on ${engine}`, () => {
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

    const atDesk = <Body = OfficerCase>({ number }: CaseReceipt, path = '', body?: unknown) =>
      officer.call<Body>(`/v1/officer/cases/${number}${path}`, body === undefined ? {} : { body });
    const answer = (receipt: CaseReceipt, to: number, key = newKey(), words = 'เฉพาะท้ายหมู่บ้าน') =>
      call(`${center.publicUrl}/v1/cases/answer`, {
        body: { number: receipt.number, code: receipt.code, question: to, answer: words },
        headers: { 'idempotency-key': key },
      });

    async function asked(days?: number): Promise<CaseReceipt> {
      const { body: receipt } = await fileCase(center);
      const { status } = await atDesk(receipt, '/question', { question, days });
      assert.equal(status, 200);
      return receipt;
    }

    it('show the citizen the question and its day, and no officer', async () => {
      const receipt = await asked(3);
      const { body, text } = await lookUp(center, receipt);
      assert.equal(body.question?.text, question);
      assert.equal(body.question?.answerBy, inDays(3));
      assert.equal(body.timeline.at(-1)?.kind, 'question_asked');
      assert.equal(text.includes('เจ้าหน้าที่'), false);
    });

    it('take the days that the ministry allows when the officer names none', async () => {
      const first = await lookUp(center, await asked());
      assert.equal(first.body.question?.answerBy, inDays(14));
      await center.database.updateTable('case_deadlines').set({ answer_days: 21 }).execute();
      await center.refresh();
      const later = await lookUp(center, await asked());
      assert.equal(later.body.question?.answerBy, inDays(21));
    });

    it('leave time until the next working day when the last day is a day off', async () => {
      const answerBy = async (days: number) =>
        (await lookUp(center, await asked(days))).body.question?.answerBy;
      assert.equal(await answerBy(5), inDays(7));
      await setDaysOff(center, [{ day: inDays(7) }, { day: inDays(8), provinceCode: '50' }]);
      assert.equal(await answerBy(5), inDays(9));
      await setDaysOff(center);
    });

    it('are answered once, and the answer is marked until the centre goes on', async () => {
      const receipt = await asked();
      const id = (await lookUp(center, receipt)).body.question?.id ?? 0;
      const key = newKey();
      const first = await answer(receipt, id, key);
      assert.equal(first.status, 201);
      assert.deepEqual((await answer(receipt, id, key)).body, first.body);
      assert.equal((await answer(receipt, id)).body['code'], 'question_not_open');

      const { body } = await officer.call<CaseList>('/v1/officer/cases?filter=answered');
      assert.ok(body.cases.some(({ number }) => number === receipt.number));
      assert.ok(body.cases.every((row) => row.question === 'answered'));
      const counts = await officer.call<CaseCounts>('/v1/officer/case-counts');
      assert.equal(counts.body.answered, body.cases.length);
      const seen = await atDesk(receipt);
      assert.equal(seen.body.asked?.answer?.text, 'เฉพาะท้ายหมู่บ้าน');

      const moved = await atDesk(receipt, '/status', { status: 'in_progress' });
      assert.deepEqual([moved.body.question, moved.body.asked], [null, null]);
      assert.equal(
        moved.body.timeline.filter(({ kind }) => kind === 'question_answered').length,
        1,
      );
    });

    it('wait while the case moves on, and end when it is settled', async () => {
      const receipt = await asked();
      await atDesk(receipt, '/status', { status: 'in_progress' });
      const id = (await lookUp(center, receipt)).body.question?.id ?? 0;
      assert.equal(id, 2);
      await atDesk(receipt, '/result', { result: 'ซ่อมท่อแล้วเสร็จทุกหลังคาเรือน' });
      assert.equal((await lookUp(center, receipt)).body.question, null);
      assert.equal((await answer(receipt, id)).body['code'], 'question_not_open');
      const again = await atDesk<Record<string, unknown>>(receipt, '/question', { question });
      assert.deepEqual([again.status, again.body['code']], [409, 'status_change_not_allowed']);
    });

    it('replace an earlier one, whose answer is no answer to them', async () => {
      const receipt = await asked();
      const first = (await lookUp(center, receipt)).body.question?.id ?? 0;
      await atDesk(receipt, '/question', { question: 'บ้านเลขที่ใดบ้างที่น้ำไม่ไหล' });
      assert.equal((await answer(receipt, first)).body['code'], 'question_not_open');
      assert.equal((await answer(receipt, first + 1)).status, 201);
    });

    it('refuse days beyond reason, and a question of a few letters', async () => {
      const { body: receipt } = await fileCase(center);
      for (const body of [{ question, days: 0 }, { question, days: 91 }, { question: 'อะไร' }]) {
        assert.equal((await atDesk(receipt, '/question', body)).status, 422);
      }
    });
  });
}
