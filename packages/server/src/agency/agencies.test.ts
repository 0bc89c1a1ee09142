import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compareThai, type Agency, type AgencyList } from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey, type CallOptions } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';
import { ensureNationalAgencies } from './national-agencies.ts';

const path = '/v1/officer/agencies';

for (const engine of engines) {
  describe(`the register of agencies on ${engine}`, () => {
    let center: TestCenter;
    let ministry: TestOfficer;
    let chief: TestOfficer;
    let officer: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      ministry = await signInDemoOfficer(center, 'moi.admin');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
    });
    after(() => center.stop());

    const write = (who: TestOfficer, at: string, version: number | undefined, call: CallOptions) =>
      who.call<Agency & { code: string }>(at, {
        ...call,
        headers: {
          'idempotency-key': newKey(),
          ...(version && { 'if-match': `"${version}"` }),
          ...call.headers,
        },
      });
    const local = { level: 'local', provinceCode: '50' };
    const add = (who: TestOfficer, nameTh: string, more: object = {}) =>
      write(who, path, undefined, { body: { nameTh, ...local, ...more } });
    const added = async (nameTh: string, more: object = {}) => {
      const { status, body, text } = await add(chief, nameTh, more);
      assert.equal(status, 201, text);
      return body;
    };
    const change = (who: TestOfficer, { id, version, nameTh }: Agency, more: object = {}) =>
      write(who, `${path}/${id}`, version, {
        method: 'PUT',
        body: { nameTh, ...local, active: true, ...more },
      });
    const merge = (
      who: TestOfficer,
      { id, version }: Pick<Agency, 'id' | 'version'>,
      into: string | null,
    ) => write(who, `${path}/${id}/merge`, version, { body: { into } });
    const list = async (who: TestOfficer, query: Record<string, string> = {}) =>
      (await who.call<AgencyList>(`${path}?${new URLSearchParams(query)}`)).body;
    const names = async (who: TestOfficer, search: string, more: Record<string, string> = {}) =>
      (await list(who, { search, ...more })).agencies.map(({ nameTh }) => nameTh);

    it('begins with the ministries and the usual offices of each province', async () => {
      const found = await names(officer, 'ที่ดิน');
      assert.deepEqual(found, ['สำนักงานที่ดินจังหวัดเชียงใหม่']);
      assert.ok((await names(officer, 'กระทรวงมหาดไทย')).includes('กระทรวงมหาดไทย'));
      assert.equal((await names(ministry, 'สำนักงานที่ดิน', { limit: '100' })).length, 76);
      assert.deepEqual(await names(ministry, 'ที่ดิน', { province: '40' }), ['สำนักงานที่ดินจังหวัดขอนแก่น']);
    });

    it('finds parts of Thai, short and English names in any order, whatever is spaced', async () => {
      for (const search of [
        'เชียงใหม่ ที่ดิน',
        'ที่ดินจังหวัด เชียงใหม่',
        'สนง.ที่ดิน',
        'chiang LAND',
        'สํานักงานที่ดิน',
      ]) {
        assert.deepEqual(await names(officer, search), ['สำนักงานที่ดินจังหวัดเชียงใหม่'], search);
      }
      assert.equal(
        (await names(officer, 'ทสจ'))[0],
        'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดเชียงใหม่',
      );
      assert.deepEqual(await names(officer, 'ที่ดิน %'), []);
    });

    it('is in the order of a Thai dictionary, page by page', async () => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: AgencyList = await list(officer, { limit: '9', ...(cursor && { cursor }) });
        seen.push(...page.agencies.map(({ nameTh }) => nameTh));
        cursor = page.nextCursor;
      } while (cursor !== null);
      assert.deepEqual(seen, [...new Set(seen)].sort(compareThai));
      assert.ok(seen.indexOf('องค์การบริหารส่วนจังหวัดเชียงใหม่') > seen.indexOf('ตำรวจภูธรจังหวัดเชียงใหม่'));
    });

    it('takes an agency once, and the same call twice', async () => {
      const headers = { 'idempotency-key': newKey() };
      const body = { nameTh: 'เทศบาลตำบลแม่ริม ตัวอย่าง', ...local, phone: '๐๕๓-๑๑๒-๒๓๓' };
      const [first, again] = [
        await write(chief, path, undefined, { headers, body }),
        await write(chief, path, undefined, { headers, body }),
      ];
      assert.deepEqual([first.status, first.body.phone, first.body.version], [201, '053112233', 1]);
      assert.deepEqual(again.body, first.body);
      const twin = await add(chief, 'เทศบาลตำบล แม่ริมตัวอย่าง');
      assert.deepEqual([twin.status, twin.body.code], [409, 'agency_registered']);
    });

    it('refuses places that do not belong together', async () => {
      for (const more of [
        { level: 'central' },
        { provinceCode: null },
        { districtCode: '4001' },
        { districtCode: '5099' },
        { level: 'district' },
        { ministryCode: 'moon' },
      ]) {
        assert.equal((await add(chief, 'หน่วยงานผิดที่', more)).status, 422, JSON.stringify(more));
      }
    });

    it('changes an agency unless somebody was first, and proposes none that is out of use', async () => {
      const agency = await added('อบต. ตัวอย่างเดิม');
      const changed = await change(chief, agency, { nameTh: 'อบต. ตัวอย่างใหม่', active: false });
      assert.deepEqual([changed.status, changed.body.version], [200, 2]);
      const stale = await change(chief, agency);
      assert.deepEqual([stale.status, stale.body.code], [412, 'agency_changed']);
      assert.deepEqual(await names(officer, 'อบต. ตัวอย่างใหม่'), []);
      assert.equal((await names(officer, 'อบต. ตัวอย่างใหม่', { state: 'all' })).length, 1);
    });

    it('merges twins into one that is found by their names, and takes that back', async () => {
      const stays = await added('เทศบาลตำบลสองชื่อ');
      const goes = await added('ทต. สองชื่อฉบับย่อ');
      const goesToo = await added('เทศบาล ต.สองชื่อ');
      assert.equal((await merge(chief, goesToo, goes.id)).status, 200);
      const merged = await merge(chief, goes, stays.id);
      assert.deepEqual(
        merged.body.merged.map(({ nameTh }) => nameTh),
        ['ทต. สองชื่อฉบับย่อ', 'เทศบาล ต.สองชื่อ'],
      );
      assert.deepEqual(await names(officer, 'สองชื่อฉบับย่อ'), ['เทศบาลตำบลสองชื่อ']);
      const old = merged.body.merged.find(({ id }) => id === goes.id) ?? assert.fail();
      const apart = await merge(chief, old, null);
      assert.deepEqual(
        [apart.status, apart.body.nameTh, apart.body.merged],
        [200, goes.nameTh, []],
      );
      assert.deepEqual(await names(officer, 'สองชื่อฉบับย่อ'), ['ทต. สองชื่อฉบับย่อ']);
    });

    it('merges nothing into itself, into what is merged, or into another province', async () => {
      const stays = await added('หน่วยงานที่อยู่');
      const gone = await added('หน่วยงานที่รวมแล้ว');
      await merge(chief, gone, stays.id);
      const { body: abroad } = await add(ministry, 'หน่วยงานขอนแก่น', { provinceCode: '40' });
      for (const into of [stays.id, gone.id, abroad.id]) {
        for (const who of [chief, ministry])
          assert.equal((await merge(who, stays, into)).status, 422);
      }
    });

    it('keeps a chief to the province, and officers from writing', async () => {
      const { body: abroad } = await add(ministry, 'เทศบาลต่างจังหวัด', { provinceCode: '40' });
      assert.equal(
        (await add(chief, 'กรมตัวอย่าง', { level: 'central', provinceCode: null })).status,
        403,
      );
      assert.equal((await change(chief, abroad)).status, 404);
      assert.equal((await merge(chief, abroad, null)).status, 404);
      assert.deepEqual(await names(chief, 'เทศบาลต่างจังหวัด', { province: '40' }), []);
      const own = await added('เทศบาลของตน');
      assert.equal((await change(chief, own, { provinceCode: '40' })).status, 403);
      assert.equal((await add(officer, 'เทศบาลของเจ้าหน้าที่')).status, 403);
    });

    it('keeps them apart in the database too', async () => {
      const attempt = (who: TestOfficer, statement: ReturnType<typeof sql>) =>
        asOfficer(
          center.database,
          { session: sessionHash(who.cookie.split('=')[1] ?? '') },
          (transaction) => statement.execute(transaction),
        );
      const insert = sql`insert into agencies (name_th, level, province_code)
        values ('ข้ามกำแพง', 'local', '40')`;
      const update = sql`update agencies set name_th = 'ข้ามกำแพง' where province_code = '40'`;
      const read = sql`select from agencies where province_code = '40'`;
      await assert.rejects(attempt(chief, insert), /row-level security/);
      await assert.rejects(attempt(officer, insert), /row-level security/);
      assert.equal((await attempt(chief, update)).numAffectedRows, 0n);
      assert.equal((await attempt(officer, read)).rows.length, 0);
      const ownUpdate = sql`update agencies set name_th = 'ข้ามกำแพง' where province_code = '50'`;
      assert.equal((await attempt(officer, ownUpdate)).numAffectedRows, 0n);
    });

    it('stays as it was made when the centre starts again', async () => {
      const [office] = (await list(ministry, { search: 'สำนักงานที่ดิน', province: '40' })).agencies;
      assert.ok(office);
      await change(ministry, office, {
        nameTh: 'ที่ดินขอนแก่น (ชื่อใหม่)',
        level: 'province',
        provinceCode: '40',
      });
      await ensureNationalAgencies(center.database);
      assert.deepEqual(await names(ministry, 'ที่ดิน', { province: '40' }), ['ที่ดินขอนแก่น (ชื่อใหม่)']);
    });
  });
}
