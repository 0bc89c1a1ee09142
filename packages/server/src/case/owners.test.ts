import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseList, ColleagueList, OfficerCase } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asOfficer } from '../database/transaction.ts';
import { findOfficer } from '../officer/sessions.ts';

for (const engine of engines) {
  describe(`owners of cases on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let chief: TestOfficer;
    let elsewhere: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      elsewhere = await signInDemoOfficer(center, 'khonkaen.officer');
    });
    after(() => center.stop());

    const newPath = async () => `/v1/officer/cases/${(await fileCase(center)).body.number}`;
    const colleagues = async (who: TestOfficer) =>
      (await who.call<ColleagueList>('/v1/officer/colleagues')).body.colleagues;
    const idOf = async (who: TestOfficer) =>
      (await colleagues(who)).find(({ isSelf }) => isSelf)?.officerId ?? assert.fail();
    const give = (who: TestOfficer, path: string, officerId: number | null) =>
      who.call<OfficerCase>(`${path}/owner`, { body: { officerId } });

    it('are the colleagues of one centre, and nobody of another', async () => {
      const [here, there] = [await colleagues(officer), await colleagues(elsewhere)];
      assert.ok(here.length >= 3);
      assert.equal(here.filter(({ isSelf }) => isSelf).length, 1);
      const ids = new Set(here.map(({ officerId }) => officerId));
      assert.deepEqual(
        there.filter(({ officerId }) => ids.has(officerId)),
        [],
      );
    });

    it('take what nobody has, hand it on, and give it back', async () => {
      const path = await newPath();
      const [me, boss] = [await idOf(officer), await idOf(chief)];
      const taken = await give(officer, path, me);
      assert.deepEqual([taken.status, taken.body.owner?.isSelf], [200, true]);
      const given = await give(officer, path, boss);
      assert.deepEqual(
        [given.body.owner?.officerId, given.body.owner?.isSelf, given.body.ownerChoice],
        [boss, false, 'none'],
      );
      const back = await give(chief, path, null);
      assert.equal(back.body.owner, null);
      const changes = back.body.timeline.flatMap(({ change }) =>
        change?.kind === 'owner' ? [change] : [],
      );
      const name = (id: number) => (one: { officerId: number }) => one.officerId === id;
      const names = await colleagues(officer);
      const [mine, theirs] = [me, boss].map((id) => names.find(name(id))?.displayName);
      assert.deepEqual(
        changes.map(({ before, after }) => [before, after]),
        [
          [null, mine],
          [mine, theirs],
          [theirs, null],
        ],
      );
    });

    it('keep a case from other officers, until a supervisor gives it away', async () => {
      const path = await newPath();
      const [me, boss] = [await idOf(officer), await idOf(chief)];
      await give(chief, path, boss);
      const refused = await officer.call(`${path}/owner`, { body: { officerId: me } });
      assert.deepEqual([refused.status, refused.body['code']], [409, 'owner_change_not_allowed']);
      assert.equal((await give(chief, path, me)).body.owner?.officerId, me);
    });

    it('are no strangers: an officer of another centre cannot be given a case', async () => {
      const path = await newPath();
      const stranger = await idOf(elsewhere);
      const refused = await chief.call(`${path}/owner`, { body: { officerId: stranger } });
      assert.deepEqual([refused.status, refused.body['code']], [422, 'input_invalid']);
    });

    it('are no strangers in the eyes of the database, either', async () => {
      const { body: receipt } = await fileCase(center);
      const token = officer.cookie.split('=')[1] ?? '';
      const me = (await findOfficer(center.database, token, new Date())) ?? assert.fail();
      const stranger = await idOf(elsewhere);
      await assert.rejects(
        asOfficer(center.database, { session: me.session }, (transaction) =>
          transaction
            .updateTable('cases')
            .set({ owner_id: stranger })
            .where('number', '=', receipt.number)
            .execute(),
        ),
        /colleague/,
      );
    });

    it('find their own cases and those that nobody has', async () => {
      const path = await newPath();
      const number = path.split('/').at(-1);
      const listed = async (who: TestOfficer, owner: string) =>
        (
          await who.call<CaseList>(`/v1/officer/cases?filter=all&limit=100&owner=${owner}`)
        ).body.cases.map((row) => row.number);
      assert.ok((await listed(officer, 'none')).includes(number ?? ''));
      await give(officer, path, await idOf(officer));
      assert.equal((await listed(officer, 'none')).includes(number ?? ''), false);
      assert.ok((await listed(officer, 'me')).includes(number ?? ''));
      assert.equal((await listed(chief, 'me')).includes(number ?? ''), false);
      assert.ok((await listed(chief, String(await idOf(officer)))).includes(number ?? ''));
    });

    it('leave no trace in what the citizen reads', async () => {
      const { body: receipt } = await fileCase(center);
      const before = await lookUp(center, receipt);
      await give(officer, `/v1/officer/cases/${receipt.number}`, await idOf(officer));
      assert.deepEqual((await lookUp(center, receipt)).body, before.body);
    });

    it('change hands once when many take it at once', async () => {
      const path = await newPath();
      const [me, boss] = [await idOf(officer), await idOf(chief)];
      const take = (who: TestOfficer, officerId: number) =>
        who.call(`${path}/owner`, { body: { officerId }, headers: { 'if-match': '"1"' } });
      const answers = await Promise.all([take(officer, me), take(chief, boss)]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
    });
  });
}
