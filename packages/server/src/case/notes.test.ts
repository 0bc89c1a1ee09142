import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseReceipt, OfficerCase } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asPublic } from '../database/transaction.ts';

const note = 'โทรหาผู้ร้องแล้ว ไม่มีผู้รับสาย';

for (const engine of engines) {
  describe(`internal notes on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
    });
    after(() => center.stop());

    const atDesk = async ({ number }: CaseReceipt, path: string, body: unknown) => {
      const answer = await officer.call<OfficerCase>(`/v1/officer/cases/${number}${path}`, {
        body,
      });
      assert.equal(answer.status, 200, answer.text);
      return answer.body;
    };

    it('stand in the timeline of the officers and change nothing else', async () => {
      const { body: receipt } = await fileCase(center);
      const before = await officer.call<OfficerCase>(`/v1/officer/cases/${receipt.number}`);
      const { timeline, ...rest } = await atDesk(receipt, '/notes', { note });
      const { timeline: earlier, ...same } = before.body;
      assert.deepEqual(rest, { ...same, version: same.version + 1 });
      assert.deepEqual(timeline.slice(0, -1), earlier);
      const { kind, note: words, publicNote, by } = timeline.at(-1) ?? assert.fail();
      assert.deepEqual([kind, words, publicNote], ['noted', note, null]);
      assert.match(by ?? '', /เจ้าหน้าที่/);
    });

    it('leave no trace in what the citizen reads', async () => {
      const { body: receipt } = await fileCase(center);
      await atDesk(receipt, '/status', { status: 'screening', publicNote: 'กำลังตรวจสอบ' });
      const before = await lookUp(center, receipt);
      await atDesk(receipt, '/notes', { note });
      assert.deepEqual((await lookUp(center, receipt)).body, before.body);
    });

    it('are hidden from the citizen’s own role in the database, with all that goes on inside', async () => {
      const { body: receipt } = await fileCase(center);
      await atDesk(receipt, '/notes', { note });
      const kinds = await asPublic(
        center.database,
        { caseNumber: receipt.number },
        async (transaction) =>
          (await transaction.selectFrom('case_events').select('kind').execute()).map(
            ({ kind }) => kind,
          ),
      );
      assert.deepEqual(kinds, ['received']);
    });

    it('do not stand between a question and its answer', async () => {
      const { body: receipt } = await fileCase(center);
      await atDesk(receipt, '/notes', { note });
      await atDesk(receipt, '/question', { question: 'น้ำไม่ไหลทั้งหมู่บ้านหรือไม่' });
      await atDesk(receipt, '/notes', { note });
      const { question } = (await lookUp(center, receipt)).body;
      assert.equal(question?.text, 'น้ำไม่ไหลทั้งหมู่บ้านหรือไม่');
      const answered = await call(`${center.publicUrl}/v1/cases/answer`, {
        body: { ...pick(receipt), question: question.id, answer: 'ทั้งหมู่บ้าน' },
        headers: { 'idempotency-key': newKey() },
      });
      assert.equal(answered.status, 201, answered.text);
      const { body: seen } = await officer.call<OfficerCase>(`/v1/officer/cases/${receipt.number}`);
      assert.equal(seen.asked?.answer?.text, 'ทั้งหมู่บ้าน');
    });

    it('are taken by a settled case, too, and put nothing into the outbox', async () => {
      const { body: receipt } = await fileCase(center);
      await atDesk(receipt, '/result', { result: 'ซ่อมท่อแล้วเสร็จ น้ำไหลทุกหลังคาเรือน' });
      const waiting = () =>
        center.database
          .selectFrom('outbox')
          .select((of) => of.fn.countAll<string>().as('count'))
          .where('case_number', '=', receipt.number)
          .executeTakeFirstOrThrow();
      const before = await waiting();
      const { status } = await atDesk(receipt, '/notes', { note });
      assert.equal(status, 'closed');
      assert.deepEqual(await waiting(), before);
    });
  });
}

function pick({ number, code }: CaseReceipt) {
  return { number, code };
}
