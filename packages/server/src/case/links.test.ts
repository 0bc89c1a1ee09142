import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OfficerCase } from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';

const publicNote = 'เรื่องนี้ซ้ำกับเรื่องที่ศูนย์ดำรงธรรมรับไว้แล้ว และจะดำเนินการต่อในเรื่องนั้น';

for (const engine of engines) {
  describe(`links between cases on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let elsewhere: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      elsewhere = await signInDemoOfficer(center, 'khonkaen.officer');
    });
    after(() => center.stop());

    const file = async (): Promise<{ number: string; code: string }> =>
      (await fileCase(center)).body;
    const link = (number: string, body: object, headers: Record<string, string> = {}) =>
      officer.call<OfficerCase>(`/v1/officer/cases/${number}/links`, { body, headers });
    const read = async (number: string): Promise<OfficerCase> =>
      (await officer.call<OfficerCase>(`/v1/officer/cases/${number}`)).body;

    it('are told by both, with number, title and status, and as events that the citizen does not see', async () => {
      const [one, other] = [await file(), await file()];
      const { status, body, text } = await link(one.number, {
        other: other.number,
        kind: 'part_of',
      });
      assert.equal(status, 200, text);
      assert.deepEqual(body.links, [
        {
          number: other.number,
          title: 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้ว 5 วัน',
          status: 'new',
          relation: 'part_of',
        },
      ]);
      const seen = await read(other.number);
      assert.deepEqual(
        seen.links.map(({ number, relation }) => [number, relation]),
        [[one.number, 'has_part']],
      );
      assert.deepEqual(seen.timeline.at(-1)?.change, {
        kind: 'link',
        other: one.number,
        before: null,
        after: 'has_part',
      });
      assert.equal(seen.version, 2);
      const { body: view } = await lookUp(center, one);
      assert.equal(view.timeline.length, 1);
      assert.ok(!JSON.stringify(view).includes(other.number));
    });

    it('are one for each pair, are changed in place and taken away from either side', async () => {
      const [one, other] = [await file(), await file()];
      await link(one.number, { other: other.number, kind: 'related' });
      const changed = await link(other.number, { other: one.number, kind: 'duplicate_of' });
      assert.deepEqual(
        changed.body.links.map(({ relation }) => relation),
        ['duplicate_of'],
      );
      assert.deepEqual(
        (await read(one.number)).links.map(({ relation }) => relation),
        ['duplicated_by'],
      );
      const again = await link(other.number, { other: one.number, kind: 'duplicate_of' });
      assert.equal(again.body.version, changed.body.version);
      const taken = await link(one.number, { other: other.number, kind: null });
      assert.deepEqual(taken.body.links, []);
      assert.deepEqual((await read(other.number)).links, []);
    });

    it('close a duplicate, whose citizen reads why, and which can be taken up again', async () => {
      const [one, other] = [await file(), await file()];
      const silent = await link(one.number, {
        other: other.number,
        kind: 'duplicate_of',
        close: true,
      });
      assert.equal(silent.status, 422);
      assert.deepEqual((await read(one.number)).links, []);
      const { status, body, text } = await link(one.number, {
        other: other.number,
        kind: 'duplicate_of',
        close: true,
        publicNote,
      });
      assert.equal(status, 200, text);
      assert.equal(body.status, 'closed');
      assert.equal((await read(other.number)).status, 'new');
      const { body: view } = await lookUp(center, one);
      assert.equal(view.timeline.at(-1)?.note, publicNote);
      const parted = await link(one.number, { other: other.number, kind: null });
      assert.equal(parted.status, 200, parted.text);
      const back = await officer.call<OfficerCase>(`/v1/officer/cases/${one.number}/status`, {
        body: { status: 'reopened', note: 'ไม่ใช่เรื่องเดียวกัน' },
      });
      assert.equal(back.status, 200, back.text);
    });

    describe('where the director approves closings', () => {
      let director: TestOfficer;
      const rule = (needsApproval: boolean) =>
        director.call('/v1/officer/closing-rule', { method: 'PUT', body: { needsApproval } });
      before(async () => {
        director = await signInDemoOfficer(center, 'chiangmai.director');
        await rule(true);
      });
      after(() => rule(false));
      const approve = ({ number }: { number: string }) =>
        director.call<OfficerCase>(`/v1/officer/cases/${number}/closing`, {
          body: { decision: 'approve' },
        });

      it('leave a duplicate open until it is approved, whatever its citizen looks up', async () => {
        const [one, other] = [await file(), await file()];
        const duplicate = { other: other.number, kind: 'duplicate_of', close: true, publicNote };
        const { status, body, text } = await link(one.number, duplicate);
        assert.equal(status, 200, text);
        assert.deepEqual(
          [body.status, body.closing?.state, body.closingRequest?.text, body.links.length],
          ['new', 'waiting', publicNote, 1],
        );
        const { body: view } = await lookUp(center, one);
        assert.equal(view.timeline.length, 1);
        assert.ok(!JSON.stringify(view).includes(publicNote));
        const again = await link(one.number, duplicate);
        assert.deepEqual(
          [again.status, (again.body as unknown as { code: string }).code],
          [409, 'status_change_not_allowed'],
        );
        assert.equal((await read(one.number)).version, body.version);
        assert.equal((await approve(one)).body.status, 'closed');
        assert.equal((await lookUp(center, one)).body.timeline.at(-1)?.note, publicNote);
      });

      it('change beside a closing that waits, which is then decided on what is new', async () => {
        const [one, other] = [await file(), await file()];
        const duplicate = { other: other.number, kind: 'duplicate_of', close: true, publicNote };
        const { body: asked } = await link(one.number, duplicate);
        const parted = await link(other.number, { other: one.number, kind: null });
        assert.equal(parted.status, 200, parted.text);
        const now = await read(one.number);
        assert.deepEqual([now.closing?.state, now.links], ['waiting', []]);
        const stale = await director.call<{ code?: string }>(
          `/v1/officer/cases/${one.number}/closing`,
          { body: { decision: 'approve' }, headers: { 'if-match': `"${asked.version}"` } },
        );
        assert.deepEqual([stale.status, stale.body.code], [412, 'case_changed']);
      });

      it('close none of its duplicates with a case, approved or not', async () => {
        const [main, one, two] = [await file(), await file(), await file()];
        for (const { number } of [one, two]) {
          await link(number, { other: main.number, kind: 'duplicate_of' });
        }
        const { body } = await officer.call<OfficerCase>(
          `/v1/officer/cases/${main.number}/result`,
          { body: { result: 'การประปาซ่อมท่อแล้วเสร็จ น้ำไหลตามปกติ' } },
        );
        assert.deepEqual([body.status, body.closing?.state], ['new', 'waiting']);
        assert.equal((await approve(main)).body.status, 'closed');
        for (const { number } of [one, two]) {
          const { status, closing } = await read(number);
          assert.deepEqual([status, closing], ['new', null]);
        }
        const { links } = await read(main.number);
        assert.deepEqual(
          links.map(({ relation, status }) => [relation, status]),
          [
            ['duplicated_by', 'new'],
            ['duplicated_by', 'new'],
          ],
        );
      });
    });

    it('close nothing but a duplicate', async () => {
      const [one, other] = [await file(), await file()];
      for (const kind of ['related', 'part_of', null]) {
        const { status } = await link(one.number, {
          other: other.number,
          kind,
          close: true,
          publicNote,
        });
        assert.equal(status, 422, String(kind));
      }
      assert.equal((await read(one.number)).status, 'new');
    });

    it('never go round in a circle', async () => {
      const [one, two, three] = [await file(), await file(), await file()];
      await link(one.number, { other: two.number, kind: 'duplicate_of' });
      await link(two.number, { other: three.number, kind: 'part_of' });
      assert.equal(
        (await link(three.number, { other: one.number, kind: 'duplicate_of' })).status,
        422,
      );
      assert.equal((await link(three.number, { other: one.number, kind: 'related' })).status, 200);
      assert.equal((await link(one.number, { other: one.number, kind: 'related' })).status, 422);
    });

    it('stay in the province, in the database too', async () => {
      const one = await file();
      const abroad = (
        await fileCase(center, filing({ provinceCode: '40', location: { districtCode: '4001' } }))
      ).body;
      assert.equal((await link(one.number, { other: abroad.number, kind: 'related' })).status, 422);
      assert.equal(
        (await link(one.number, { other: '2570-50-999999-3', kind: 'related' })).status,
        422,
      );
      const other = await file();
      const foreign = await elsewhere.call(`/v1/officer/cases/${one.number}/links`, {
        body: { other: other.number, kind: 'related' },
      });
      assert.equal(foreign.status, 404);
      await link(one.number, { other: other.number, kind: 'related' });
      const session = sessionHash(elsewhere.cookie.split('=')[1] ?? '');
      const { rows } = await asOfficer(center.database, { session }, (transaction) =>
        sql`delete from case_links returning 1`.execute(transaction),
      );
      assert.deepEqual(rows, []);
      await assert.rejects(
        asOfficer(center.database, { session }, (transaction) =>
          sql`insert into case_links values ('50', ${one.number}, ${abroad.number}, 'related', now(), null)`.execute(
            transaction,
          ),
        ),
        /row-level security/,
      );
    });

    it('are decided on one version of the case', async () => {
      const [one, other] = [await file(), await file()];
      const body = { other: other.number, kind: 'related' };
      await link(one.number, body);
      const { status, body: problem } = await link(
        one.number,
        { ...body, kind: 'part_of' },
        { 'if-match': '"1"' },
      );
      assert.deepEqual(
        [status, (problem as unknown as { code: string }).code],
        [412, 'case_changed'],
      );
    });

    it('do not block two officers who link the same two from both sides', async () => {
      const [one, other] = [await file(), await file()];
      const answers = await Promise.all([
        link(one.number, { other: other.number, kind: 'duplicate_of' }, { 'if-match': '"1"' }),
        link(other.number, { other: one.number, kind: 'duplicate_of' }, { 'if-match': '"1"' }),
      ]);
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 412]);
    });
  });
}
