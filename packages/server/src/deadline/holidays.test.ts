import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Holiday, HolidayList, PublicHolidays } from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey, type CallOptions } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';
import { ensureNationalHolidays } from './national-holidays.ts';

const path = '/v1/officer/holidays';
const told = {
  nameTh: 'วันหยุดของจังหวัด',
  nameEn: 'A holiday of the province',
  kind: 'local',
  source: 'ประกาศตัวอย่าง',
  announced: true,
} as const;

for (const engine of engines) {
  describe(`the list of days off on ${engine}`, () => {
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

    const write = (who: TestOfficer, at: string, version: number | undefined, sent: CallOptions) =>
      who.call<Holiday & { code: string }>(at, {
        ...sent,
        headers: {
          'idempotency-key': newKey(),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
          ...sent.headers,
        },
      });
    const add = (who: TestOfficer, day: string, more: object = {}) =>
      write(who, path, undefined, { body: { ...told, day, provinceCode: '50', ...more } });
    const change = (who: TestOfficer, { id, version }: Holiday, more: object = {}) =>
      write(who, `${path}/${id}`, version, {
        method: 'PUT',
        body: { ...told, withdrawn: false, ...more },
      });
    const list = async (who: TestOfficer, query: Record<string, string> = {}) =>
      (await who.call<HolidayList>(`${path}?${new URLSearchParams(query)}`)).body;
    const find = async (who: TestOfficer, search: string) => (await list(who, { search })).holidays;
    const open = async (province: string) => {
      await center.refresh();
      const { body } = await call<PublicHolidays>(`${center.publicUrl}/v1/holidays/${province}`);
      return body.holidays;
    };

    it('has a year by its number, in Thai digits too, and a name by a part of it', async () => {
      const year = await find(officer, '๒๕๖๘');
      assert.equal(year.length, 21);
      assert.ok(year.every(({ day }) => day.startsWith('2025-')));
      const names = await find(officer, 'มาฆบูชา');
      assert.deepEqual(
        names.map(({ day }) => day),
        ['2025-02-12', '2026-03-03', '2027-02-22'],
      );
      assert.deepEqual(await find(officer, 'makha bucha'), names);
      assert.deepEqual(await find(officer, '%'), []);
    });

    it('begins with the running year, page by page, in the order of days', async () => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: HolidayList = await list(officer, { limit: '7', ...(cursor && { cursor }) });
        seen.push(...page.holidays.map(({ day }) => day));
        cursor = page.nextCursor;
      } while (cursor !== null);
      assert.deepEqual(seen, [...new Set(seen)].sort());
      assert.ok(seen.every((day) => day >= `${new Date().getFullYear()}-01-01`));
    });

    it('takes a day of the province from its chief, for everybody there and nobody else', async () => {
      const { status, body } = await add(chief, '2044-02-09');
      assert.deepEqual([status, body.provinceCode, body.version], [201, '50', 1]);
      const isThere = async (province: string) =>
        (await open(province)).some(({ day }) => day === '2044-02-09');
      assert.deepEqual([await isThere('50'), await isThere('40')], [true, false]);
      const twin = await add(chief, '2044-02-09');
      assert.deepEqual([twin.status, twin.body.code], [409, 'holiday_registered']);
    });

    it('withdraws a day, which stays withdrawn at the next start, and takes that back', async () => {
      const [first] = await find(ministry, '2570');
      assert.ok(first);
      const { nameTh, nameEn, kind, source, announced, day } = first;
      const same = { nameTh, nameEn, kind, source, announced };
      const { body: gone } = await change(ministry, first, { ...same, withdrawn: true });
      assert.deepEqual([gone.withdrawn, gone.version], [true, 2]);
      await ensureNationalHolidays(center.database);
      assert.ok((await open('50')).every((one) => one.day !== day));
      const stale = await change(ministry, first, same);
      assert.deepEqual([stale.status, stale.body.code], [412, 'holiday_changed']);
      await change(ministry, gone, same);
      assert.ok((await open('50')).some((one) => one.day === day));
    });

    it('is counted on when a day of the country is one of the province too', async () => {
      const day = '2044-02-16';
      await add(ministry, day, { provinceCode: null, kind: 'special' });
      await add(chief, day);
      const same = (await open('50')).filter((one) => one.day === day);
      assert.deepEqual(
        same.map(({ provinceCode }) => provinceCode),
        [null],
      );
    });

    it('refuses what is no day, and a provincial holiday of the whole country', async () => {
      for (const more of [{ day: '2027-02-30' }, { provinceCode: null }, { kind: 'feast' }]) {
        assert.equal((await add(ministry, '2044-03-01', more)).status, 422, JSON.stringify(more));
      }
      const { body } = await add(ministry, '2044-03-02', { provinceCode: null, kind: 'special' });
      assert.equal((await change(ministry, body)).status, 422);
    });

    it('keeps a chief to the province, and officers from writing', async () => {
      const [national] = await find(chief, '2570');
      const { body: abroad } = await add(ministry, '2044-04-04', { provinceCode: '40' });
      assert.ok(national);
      assert.equal((await change(chief, national, { kind: 'fixed' })).status, 403);
      assert.equal((await change(chief, abroad)).status, 404);
      assert.equal((await add(chief, '2044-04-05', { provinceCode: '40' })).status, 403);
      assert.equal(
        (await add(chief, '2044-04-05', { provinceCode: null, kind: 'special' })).status,
        403,
      );
      assert.equal((await add(officer, '2044-04-05')).status, 403);
      assert.ok((await find(chief, '2587')).every(({ provinceCode }) => provinceCode !== '40'));
    });

    it('keeps them apart in the database too', async () => {
      const attempt = (who: TestOfficer, statement: ReturnType<typeof sql>) =>
        asOfficer(
          center.database,
          { session: sessionHash(who.cookie.split('=')[1] ?? '') },
          (transaction) => statement.execute(transaction),
        );
      const insert = (province: string) => sql`
        insert into holidays (province_code, day, name_th, name_en, kind, source, announced)
          values (${province}, '2044-05-05', 'ข้ามกำแพง', 'Over the wall', 'special', 'ไม่มี', true)`;
      for (const province of ['00', '40']) {
        await assert.rejects(attempt(chief, insert(province)), /row-level security/);
      }
      await assert.rejects(attempt(officer, insert('50')), /row-level security/);
      const update = sql`update holidays set withdrawn = true where province_code = '00'`;
      assert.equal((await attempt(chief, update)).numAffectedRows, 0n);
      const read = sql`select from holidays where province_code = '40'`;
      assert.equal((await attempt(officer, read)).rows.length, 0);
    });

    it('may be kept by browsers for some minutes', async () => {
      const answer = await call(`${center.publicUrl}/v1/holidays/50`);
      assert.match(answer.headers.get('cache-control') ?? '', /public, max-age=300/);
      const etag = answer.headers.get('etag') ?? '';
      const again = await call(`${center.publicUrl}/v1/holidays/50`, {
        headers: { 'if-none-match': etag },
      });
      assert.equal(again.status, 304);
    });
  });
}
