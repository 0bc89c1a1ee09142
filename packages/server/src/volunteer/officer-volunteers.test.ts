import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Problem, VolunteerList, VolunteerSkillList, VolunteerView } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asOfficer } from '../database/transaction.ts';
import { findOfficer } from '../officer/sessions.ts';
import { listVolunteers } from './list-volunteers.ts';

const boats = 'V50-4TNC-8WRE';
const food = 'V50-9GHA-2ZPM';
const firstAid = 'V50-P3KX-0D7Q';
const theirs = 'V40-6BHY-T2VC';

for (const engine of engines) {
  describe(`volunteers at the desk on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let ministry: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      ministry = await signInDemoOfficer(center, 'moi.admin');
    });
    after(() => center.stop());

    const list = async (query = '') =>
      (await officer.call<VolunteerList>(`/v1/officer/volunteers${query}`)).body;
    const listed = async (query = '') =>
      (await list(query)).volunteers.map(({ reference }) => reference);
    const publicSkills = async () => {
      await center.refresh();
      return (await call<VolunteerSkillList>(`${center.publicUrl}/v1/volunteer-skills`)).body
        .skills;
    };

    it('are those of the province, the newest first', async () => {
      assert.deepEqual(await listed(), [firstAid, boats, food]);
    });

    it('are chosen by district, skill and day; who named none fits every one', async () => {
      assert.deepEqual(await listed('?district=5007'), [firstAid, food]);
      assert.deepEqual(await listed('?skill=boat'), [boats]);
      assert.deepEqual(await listed('?day=saturday'), [boats, food]);
      assert.deepEqual(await listed('?district=5001&skill=food&day=sunday'), []);
    });

    it('come in pages without a gap', async () => {
      const first = await list('?limit=2');
      assert.equal(first.count, 3);
      assert.equal(first.volunteers.length, 2);
      assert.deepEqual(await listed(`?limit=2&cursor=${first.nextCursor}`), [food]);
      const broken = await officer.call<Problem>('/v1/officer/volunteers?cursor=abc');
      assert.deepEqual(broken.body.issues, [{ path: ['cursor'], code: 'invalid' }]);
    });

    it('are read one by one, with what reaches them', async () => {
      const { body } = await officer.call<VolunteerView>(`/v1/officer/volunteers/${boats}`);
      assert.deepEqual([body.phone, body.skills[0]?.th], ['053445566', 'รถและการขนส่ง']);
    });

    it('of another province are not found, and none are shown to the ministry', async () => {
      const other = await officer.call(`/v1/officer/volunteers/${theirs}`);
      assert.equal(other.body['code'], 'volunteer_not_found');
      assert.equal(
        (await officer.call(`/v1/officer/volunteers/${theirs}`, { method: 'DELETE' })).status,
        404,
      );
      for (const path of ['', `/${boats}`]) {
        const refused = await ministry.call(`/v1/officer/volunteers${path}`);
        assert.equal(refused.body['code'], 'not_permitted');
      }
    });

    it('stay hidden by the database when the code believes in a wrong scope', async () => {
      const sessions = await Promise.all(
        [officer, ministry].map(({ cookie }) =>
          findOfficer(center.database, cookie.split('=')[1] ?? '', new Date()),
        ),
      );
      for (const session of sessions) {
        assert.ok(session);
        const { volunteers } = await asOfficer(center.database, session, (transaction) =>
          listVolunteers(
            transaction,
            { kind: 'province', provinceCode: '40' },
            { limit: 100 },
            { list: { skills: [] }, check() {}, named: () => [] },
          ),
        );
        assert.deepEqual(volunteers, []);
      }
    });

    it('are erased for who asks by telephone', async () => {
      const erase = () => officer.call(`/v1/officer/volunteers/${food}`, { method: 'DELETE' });
      assert.equal((await erase()).status, 200);
      assert.equal((await erase()).status, 404);
      assert.deepEqual(await listed(), [firstAid, boats]);
    });

    it('offer what the ministry lists: an added entry can be chosen', async () => {
      const added = await ministry.call<VolunteerSkillList>('/v1/officer/volunteer-skills', {
        body: { th: 'สุนัขค้นหา', en: 'Search dogs' },
      });
      assert.equal(added.status, 201);
      const entry = { code: 'search_dogs', th: 'สุนัขค้นหา', en: 'Search dogs', retired: false };
      assert.deepEqual(added.body.skills.at(-1), entry);
      assert.deepEqual((await publicSkills()).at(-1), entry);
      const { status } = await call(`${center.publicUrl}/v1/volunteers`, {
        body: {
          provinceCode: '50',
          kind: 'person',
          name: 'อาสา ตัวอย่าง',
          phone: '0812345678',
          skills: ['search_dogs'],
          privacyNotice: '2569-11',
        },
        headers: { 'idempotency-key': newKey() },
      });
      assert.equal(status, 201);
    });

    const edit = (skill: string, body: object, as = ministry) =>
      as.call<VolunteerSkillList & Problem>(`/v1/officer/volunteer-skills/${skill}`, {
        method: 'PUT',
        body,
      });

    it('keep the name of an entry that was renamed, moved and retired', async () => {
      const change = { th: 'เรือและแพ', en: 'Boats and rafts', retired: true, position: 1 };
      const { body } = await edit('boat', change);
      const { position: _, ...names } = change;
      assert.deepEqual(body.skills[0], { code: 'boat', ...names });
      assert.deepEqual((await publicSkills())[0], { code: 'boat', ...names });
      const { body: view } = await officer.call<VolunteerView>(`/v1/officer/volunteers/${boats}`);
      assert.deepEqual(view.skills[0], { code: 'boat', th: 'เรือและแพ', en: 'Boats and rafts' });
    });

    it('are not offered one thing twice', async () => {
      const taken = await edit('food', {
        th: 'ที่พัก ชั่วคราว',
        en: 'Food',
        retired: false,
        position: 3,
      });
      assert.deepEqual(taken.body.issues, [{ path: ['th'], code: 'invalid' }]);
    });

    it('are offered what only the ministry edits', async () => {
      const change = { th: 'อาหาร', en: 'Food', retired: false, position: 3 };
      assert.equal((await edit('food', change, officer)).body.code, 'not_permitted');
      assert.equal((await edit('nothing_here', change)).body.code, 'not_found');
      const { cookie } = officer;
      const session = await findOfficer(center.database, cookie.split('=')[1] ?? '', new Date());
      assert.ok(session);
      const { numUpdatedRows } = await asOfficer(center.database, session, (transaction) =>
        transaction.updateTable('volunteer_skills').set({ name_th: 'x' }).executeTakeFirst(),
      );
      assert.equal(numUpdatedRows, 0n);
    });
  });
}
