import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseCounts, CaseList, OfficerCase, QuarantineOutcome } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { fileHeldCases } from '../../test-support/abuse.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';

const path = '/v1/officer/quarantine';

for (const engine of engines) {
  describe(`quarantine on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let initially: CaseCounts;
    let held: { number: string; code: string }[];
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      initially = await count();
      held = await fileHeldCases(center, 5);
    });
    after(() => center.stop());

    async function list(filter: string, search = ''): Promise<CaseList> {
      const query = `filter=${filter}&limit=100${search && `&search=${search}`}`;
      return (await officer.call<CaseList>(`/v1/officer/cases?${query}`)).body;
    }

    const count = async () => (await officer.call<CaseCounts>('/v1/officer/case-counts')).body;

    const read = async (number: string) =>
      (await officer.call<OfficerCase>(`/v1/officer/cases/${number}`)).body;

    const decide = (body: object, by = officer) => by.call<QuarantineOutcome>(path, { body });

    function heldNumber(index: number): string {
      return held[index]?.number ?? assert.fail();
    }

    it('keeps held cases out of every usual list and count, and counts them apart', async () => {
      const numbers = held.map(({ number }) => number);
      for (const filter of ['all', 'new', 'open', 'overdue', 'settled']) {
        const { cases } = await list(filter);
        assert.ok(
          cases.every(({ number }) => !numbers.includes(number)),
          filter,
        );
      }
      const { cases } = await list('held');
      const counts = await count();
      assert.deepEqual(cases.map(({ number }) => number).sort(), numbers.sort());
      assert.deepEqual(cases[0]?.quarantine, { state: 'held', reason: 'text' });
      assert.deepEqual(
        [counts.held, counts.spam, counts.new - initially.new, counts.all - initially.all],
        [5, 0, 10, 10],
      );
    });

    it('is passed over by who looks for the number', async () => {
      const { cases } = await list('open', heldNumber(0));
      assert.deepEqual(
        cases.map(({ number }) => number),
        [heldNumber(0)],
      );
    });

    it('shows the citizen nothing of it, and the clock runs from the filing', async () => {
      const { number = '', code = '' } = held[0] ?? {};
      const { body } = await lookUp(center, { number, code });
      assert.equal(body.status, 'received');
      assert.deepEqual(
        body.timeline.map(({ kind }) => kind),
        ['received'],
      );
      assert.equal(body.dueOn, (await read(number)).dueOn);
    });

    it('is ended for many at once, on record, and once', async () => {
      const numbers = [heldNumber(0), heldNumber(1)];
      const { dueOn } = await read(heldNumber(0));
      const first = await decide({ decision: 'release', numbers });
      assert.deepEqual(first.body, { decided: numbers.sort(), unchanged: [] });
      const again = await decide({ decision: 'release', numbers });
      assert.deepEqual(again.body, { decided: [], unchanged: numbers });
      const { quarantine, status, timeline, ...released } = await read(heldNumber(0));
      assert.deepEqual([quarantine, status, released.dueOn], [null, 'new', dueOn]);
      assert.deepEqual(
        timeline.map(({ kind }) => kind),
        ['received', 'quarantine_released'],
      );
      const { cases } = await list('new');
      const counts = await count();
      assert.equal(counts.held, 3);
      assert.ok(cases.some(({ number }) => number === heldNumber(1)));
      const { body } = await lookUp(center, held[0] ?? assert.fail());
      assert.deepEqual(
        body.timeline.map(({ kind }) => kind),
        ['received'],
      );
    });

    it('ends as spam with a reason that the citizen can read, and is no settled case', async () => {
      const numbers = [heldNumber(2)];
      const was = await count();
      const bare = await decide({ decision: 'spam', numbers });
      assert.equal(bare.status, 422);
      const reason = 'เป็นข้อความเดียวกันที่ส่งซ้ำจำนวนมาก';
      const { body } = await decide({ decision: 'spam', numbers, reason });
      assert.deepEqual(body.decided, numbers);
      const { cases } = await list('spam');
      const counts = await count();
      assert.deepEqual(
        cases.map(({ number }) => number),
        numbers,
      );
      assert.deepEqual(
        [counts.spam, counts.settled, counts.all, counts.held],
        [1, was.settled, was.all, was.held - 1],
      );
      const seen = await lookUp(center, held[2] ?? assert.fail());
      assert.equal(seen.body.status, 'not_accepted');
      assert.equal(seen.body.timeline.at(-1)?.note, reason);
    });

    it('lets a chief take up again what was set aside wrongly', async () => {
      const chief = await signInDemoOfficer(center, 'chiangmai.director');
      const { body } = await chief.call<OfficerCase>(`/v1/officer/cases/${heldNumber(2)}/status`, {
        body: { status: 'reopened', note: 'ผู้ร้องยืนยันว่าเป็นเรื่องจริง' },
      });
      assert.deepEqual([body.quarantine, body.status], [null, 'reopened']);
    });

    it('ends when an officer goes on with the case', async () => {
      const { body } = await officer.call<OfficerCase>(
        `/v1/officer/cases/${heldNumber(3)}/status`,
        { body: { status: 'screening' } },
      );
      assert.equal(body.quarantine, null);
    });

    it('is not for another province or the ministry, and one foreign number spoils all', async () => {
      const numbers = [heldNumber(4)];
      const stranger = await signInDemoOfficer(center, 'khonkaen.officer');
      const ministry = await signInDemoOfficer(center, 'moi.admin');
      const foreign = await decide({ decision: 'release', numbers }, stranger);
      assert.deepEqual([foreign.status, foreign.text.includes('case_not_found')], [404, true]);
      assert.equal((await decide({ decision: 'release', numbers }, ministry)).status, 403);
      const mixed = { decision: 'release', numbers: [...numbers, '2570-40-000046-0'] };
      assert.equal((await decide(mixed)).status, 404);
      assert.equal((await read(heldNumber(4))).quarantine?.state, 'held');
    });
  });
}
