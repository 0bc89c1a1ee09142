import type { AuditList, CaseCounts, CaseList, ClosingRule, OfficerCase } from '@damrong/contract';
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { drawPicture } from '../../test-support/camera-files.ts';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { upload } from '../../test-support/uploads.ts';
import { asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';

const result = 'การประปาซ่อมท่อแล้วเสร็จ น้ำไหลตามปกติทุกหลังคาเรือน';
const reason = 'กรุณาระบุวันที่ซ่อมแล้วเสร็จ';

for (const engine of engines) {
  describe(`closings that wait for approval on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let chief: TestOfficer;
    let director: TestOfficer;
    let elsewhere: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      elsewhere = await signInDemoOfficer(center, 'khonkaen.director');
    });
    after(() => center.stop());
    beforeEach(() => rule(true));

    const rule = (needsApproval: boolean, who = director) =>
      who.call<ClosingRule & { code?: string }>('/v1/officer/closing-rule', {
        method: 'PUT',
        body: { needsApproval },
      });
    const pathOf = ({ number }: { number: string }) => `/v1/officer/cases/${number}`;
    const newCase = async () => (await fileCase(center)).body;
    const seen = async (receipt: { number: string }, who = officer) =>
      (await who.call<OfficerCase>(pathOf(receipt))).body;
    const ask = (receipt: { number: string }, body: object = {}, who = officer) =>
      who.call<OfficerCase & { code?: string }>(`${pathOf(receipt)}/result`, {
        body: { result, ...body },
      });
    const decide = (
      who: TestOfficer,
      receipt: { number: string },
      body: object,
      headers: Record<string, string> = {},
    ) => who.call<OfficerCase & { code?: string }>(`${pathOf(receipt)}/closing`, { body, headers });
    const waiting = async () => {
      const receipt = await newCase();
      const { status, text } = await ask(receipt);
      assert.equal(status, 200, text);
      return receipt;
    };
    const publicView = async (receipt: { number: string; code: string }) =>
      (await lookUp(center, receipt)).body;
    const counts = async (who = officer) =>
      (await who.call<CaseCounts>('/v1/officer/case-counts')).body;
    const listed = async (filter: string, who = officer) =>
      (await who.call<CaseList>(`/v1/officer/cases?filter=${filter}&limit=100`)).body.cases.map(
        ({ number }) => number,
      );

    it('are the province’s own choice, which its director makes', async () => {
      for (const who of [officer, chief]) {
        assert.equal((await rule(false, who)).body.code, 'not_permitted');
      }
      await rule(false);
      const closed = await ask(await newCase());
      assert.deepEqual([closed.body.status, closed.body.closing], ['closed', null]);
      assert.equal((await rule(true)).body.needsApproval, true);
      const there = await elsewhere.call<ClosingRule>('/v1/officer/closing-rule');
      assert.deepEqual(there.body, { needsApproval: false, changedAt: null });
    });

    it('are audited when the rule is set, and not where nothing changes', async () => {
      await rule(false);
      await rule(true);
      await rule(true);
      const path = '/v1/officer/audit?kind=registers&limit=100';
      const { entries } = (await director.call<AuditList>(path)).body;
      const set = entries.filter(({ action }) => action === 'closing_rule_changed');
      assert.deepEqual(
        set.slice(0, 2).map(({ detail, officer: by }) => [detail, by?.username]),
        [
          ['needs_approval', 'chiangmai.director'],
          ['no_approval', 'chiangmai.director'],
        ],
      );
    });

    it('change nothing that the citizen sees until they are approved', async () => {
      const receipt = await newCase();
      const before = await publicView(receipt);
      const asked = await ask(receipt, { note: 'โทรยืนยันกับผู้ร้องแล้ว' });
      assert.deepEqual(
        [asked.body.status, asked.body.closing?.state, asked.body.nextStatuses, asked.body.result],
        ['new', 'waiting', [], null],
      );
      assert.deepEqual(await publicView(receipt), before);
      const approved = await decide(director, receipt, { decision: 'approve' });
      assert.deepEqual(
        [approved.status, approved.body.status, approved.body.closing, approved.body.result],
        [200, 'closed', null, result],
      );
      const view = await publicView(receipt);
      assert.deepEqual([view['status'], view['result']], ['settled', result]);
      const last = approved.body.timeline.at(-1);
      assert.deepEqual(
        [last?.kind, last?.change?.kind === 'closing' && last.change.requestedBy],
        ['result', 'เจ้าหน้าที่ ตัวอย่าง (เชียงใหม่)'],
      );
    });

    it('hold back files that are for the citizen', async () => {
      const file = await upload(center, await drawPicture());
      const receipt = await newCase();
      const attachments = [{ upload: file.id, stage: 'after', isPublic: true }];
      const asked = await ask(receipt, { attachments });
      assert.equal(asked.status, 200, asked.text);
      assert.equal(asked.body.attachments[0]?.isPublic, false);
      assert.deepEqual((await publicView(receipt))['attachments'], []);
      await decide(director, receipt, { decision: 'return', reason });
      await ask(receipt);
      await decide(director, receipt, { decision: 'approve' });
      assert.equal(((await publicView(receipt))['attachments'] as unknown[]).length, 1);
    });

    it('come back with a reason, and keep their text', async () => {
      const receipt = await waiting();
      const without = await decide(director, receipt, { decision: 'return' });
      assert.deepEqual([without.status, without.body.code], [422, 'input_invalid']);
      const { body } = await decide(director, receipt, { decision: 'return', reason });
      assert.deepEqual([body.status, body.closing?.state], ['new', 'returned']);
      const kept = (await seen(receipt)).closingRequest;
      assert.deepEqual([kept?.text, kept?.returned?.reason, kept?.choices], [result, reason, []]);
      assert.ok((await listed('sent_back')).includes(receipt.number));
      assert.ok((await seen(receipt)).nextStatuses.includes('closed'));
      assert.equal((await ask(receipt)).body.closing?.state, 'waiting');
      assert.ok(!(await listed('sent_back')).includes(receipt.number));
    });

    it('are nobody’s to approve who has asked for them', async () => {
      const receipt = await newCase();
      const asked = await ask(receipt, {}, chief);
      assert.deepEqual(
        [asked.body.closing?.state, asked.body.closingRequest?.choices],
        ['waiting', ['withdraw']],
      );
      const own = await decide(chief, receipt, { decision: 'approve' });
      assert.deepEqual([own.status, own.body.code], [403, 'not_permitted']);
      assert.equal((await decide(officer, receipt, { decision: 'approve' })).status, 403);
      assert.equal(
        (await decide(director, receipt, { decision: 'approve' })).body.status,
        'closed',
      );
    });

    it('are approved by the chief while the director is away', async () => {
      const receipt = await waiting();
      assert.equal((await decide(chief, receipt, { decision: 'approve' })).body.status, 'closed');
    });

    it('are no detour for the director', async () => {
      const closed = await ask(await newCase(), {}, director);
      assert.deepEqual([closed.body.status, closed.body.closing], ['closed', null]);
    });

    it('wait for refusals, too', async () => {
      const receipt = await newCase();
      const publicNote = 'เรื่องนี้อยู่ในอำนาจของศาล กรุณาติดต่อสำนักงานอัยการจังหวัด';
      const body = { status: 'rejected', publicNote };
      const asked = await officer.call<OfficerCase>(`${pathOf(receipt)}/status`, { body });
      assert.deepEqual([asked.body.status, asked.body.closingRequest?.status], ['new', 'rejected']);
      assert.equal((await publicView(receipt))['status'], 'received');
      const approved = await decide(director, receipt, { decision: 'approve' });
      assert.equal(approved.body.status, 'rejected');
      const view = await publicView(receipt);
      assert.equal(view['status'], 'not_accepted');
      assert.match(JSON.stringify(view['timeline']), new RegExp(publicNote));
    });

    it('let nobody change the status meanwhile, and can be taken back', async () => {
      const receipt = await waiting();
      const moved = await officer.call(`${pathOf(receipt)}/status`, {
        body: { status: 'in_progress' },
      });
      assert.equal(moved.body['code'], 'status_change_not_allowed');
      assert.equal((await ask(receipt)).body.code, 'status_change_not_allowed');
      const given = await officer.call(`${pathOf(receipt)}/assignments`, {
        body: { recipients: [{ kind: 'district', districtCode: '5007' }] },
      });
      assert.equal(given.body['code'], 'status_change_not_allowed');
      const back = await decide(officer, receipt, { decision: 'withdraw' });
      assert.deepEqual(
        [back.body.closing?.state, back.body.closingRequest?.text],
        ['withdrawn', result],
      );
      const late = await decide(director, receipt, { decision: 'approve' });
      assert.equal(late.body.code, 'status_change_not_allowed');
    });

    it('are decided once, by whoever is first, on what they have read', async () => {
      const receipt = await waiting();
      const { version } = await seen(receipt);
      const read = { 'if-match': `"${version}"` };
      const key = { ...read, 'idempotency-key': newKey() };
      const first = await decide(director, receipt, { decision: 'approve' }, key);
      const repeated = await decide(director, receipt, { decision: 'approve' }, key);
      assert.deepEqual([first.status, repeated.status], [200, 200]);
      assert.equal(repeated.body.version, first.body.version);
      const stale = await decide(chief, receipt, { decision: 'return', reason }, read);
      assert.deepEqual([stale.status, stale.body.code], [412, 'case_changed']);
    });

    it('are counted and listed, the most urgent first, in their own province', async () => {
      const before = await counts();
      const calm = await waiting();
      const urgent = (await fileCase(center, filing())).body;
      await officer.call(`${pathOf(urgent)}/corrections`, { body: { urgency: 'most_urgent' } });
      await ask(urgent);
      const now = await counts();
      assert.equal(now.awaiting, before.awaiting + 2);
      const numbers = await listed('awaiting', director);
      assert.ok(numbers.indexOf(urgent.number) < numbers.indexOf(calm.number));
      assert.deepEqual(await listed('awaiting', elsewhere), []);
      assert.equal((await decide(elsewhere, calm, { decision: 'approve' })).status, 404);
    });

    it('are no state that remains when the case is opened again', async () => {
      const receipt = await waiting();
      await decide(director, receipt, { decision: 'approve' });
      const body = { status: 'reopened', note: 'น้ำไม่ไหลอีก' };
      const { body: opened } = await director.call<OfficerCase>(`${pathOf(receipt)}/status`, {
        body,
      });
      assert.deepEqual([opened.closing, opened.closingRequest], [null, null]);
    });

    it('hold in the database, too: no officer settles a case alone, or sets the rule', async () => {
      const receipt = await waiting();
      const close = ({ cookie }: TestOfficer) =>
        asOfficer(center.database, { session: sessionHash(cookie.split('=')[1] ?? '') }, (db) =>
          db
            .updateTable('cases')
            .set({ status: 'closed' })
            .where('number', '=', receipt.number)
            .execute(),
        );
      await assert.rejects(close(officer), /approval/);
      const session = sessionHash(officer.cookie.split('=')[1] ?? '');
      await assert.rejects(
        asOfficer(center.database, { session }, (db) =>
          db.updateTable('closing_rules').set({ needs_approval: false }).execute(),
        ),
        /row-level security/,
      );
      const own = await newCase();
      await ask(own, {}, chief);
      const chiefs = sessionHash(chief.cookie.split('=')[1] ?? '');
      await assert.rejects(
        asOfficer(center.database, { session: chiefs }, (db) =>
          db
            .updateTable('cases')
            .set({ status: 'closed' })
            .where('number', '=', own.number)
            .execute(),
        ),
        /approval/,
      );
    });
  });
}
