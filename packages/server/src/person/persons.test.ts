import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AuditList, CaseRecordingInput, PersonMatches } from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey, type Answer } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asMaintenance, asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';

const path = '/v1/officer/person-searches';
const facts = 'ไฟฟ้าสาธารณะหน้าวัดดับมาหลายคืนแล้ว';

for (const engine of engines) {
  describe(`looking for a complainant on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let director: TestOfficer;
    let elsewhere: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      elsewhere = await signInDemoOfficer(center, 'khonkaen.officer');
    });
    after(() => center.stop());

    const search = (text: string, by: TestOfficer = officer): Promise<Answer<PersonMatches>> =>
      by.call<PersonMatches>(path, { body: { text } });

    const found = async (text: string, by: TestOfficer = officer): Promise<PersonMatches> => {
      const { status, body, text: told } = await search(text, by);
      assert.equal(status, 200, told);
      await asMaintenance(center.database, (transaction) =>
        transaction.deleteFrom('quota_counts').execute(),
      );
      return body;
    };

    const numbers = async (text: string, by: TestOfficer = officer): Promise<string[]> =>
      (await found(text, by)).people.flatMap(({ cases }) => cases.map(({ number }) => number));

    async function record(
      complainant: CaseRecordingInput['complainant'],
      more: Partial<CaseRecordingInput> = {},
    ): Promise<string> {
      const body = {
        provinceCode: '50',
        channel: 'hotline_1567',
        categoryCode: 'utilities.electricity',
        facts,
        complainant,
        ...more,
      };
      const {
        status,
        body: receipt,
        text,
      } = await officer.call<{ number: string }>('/v1/officer/cases', {
        body,
        headers: { 'idempotency-key': newKey() },
      });
      assert.equal(status, 201, text);
      return receipt.number;
    }

    it('finds by words of the name in any order, by their beginnings and without titles', async () => {
      const number = await record({
        identity: 'named',
        name: 'นางสาวลำดวน ศรีสมุทร',
        phone: '0898887701',
      });
      for (const typed of [
        'ลำดวน ศรีสมุทร',
        'ศรีสมุทร ลำดวน',
        'ลําดวน',
        'น.ส. ลำดวน',
        'นางลำดวน ศรี',
        'ลำด ศรีส',
        'ลำดวนศรีสมุทร',
        'คุณลำดวน',
      ]) {
        assert.deepEqual(await numbers(typed), [number], typed);
      }
      for (const typed of ['ดวนลำ', 'ลำดวน สมุทร', 'นางสาว', 'ลำดวน%', 'ลำ_วน']) {
        assert.deepEqual(await numbers(typed), [], typed);
      }
    });

    it('finds what an old font and hasty thumbs have typed', async () => {
      const number = await record({ identity: 'named', name: 'เเก้ว นํ้าทิพย์', phone: '0898887702' });
      assert.deepEqual(await numbers('แก้ว น้ำทิพย์'), [number]);
      assert.deepEqual(await numbers('แก\uF70Bว น\u0E49\u0E4Dาทิพย\uF70E'), [number]);
    });

    it('finds by a telephone in full, in any spelling, and by no part of it', async () => {
      const number = await record({
        identity: 'named',
        name: 'โทรศัพท์ ทดสอบเสียง',
        phone: '0-5398-7654 ต่อ 9',
      });
      for (const typed of ['053987654', '๐๕๓-๙๘๗-๖๕๔', '+66 53 987654', '053987654 ต่อ 12']) {
        assert.deepEqual(await numbers(typed), [number], typed);
      }
      for (const part of ['0539876', '987654', '1567']) {
        assert.equal((await search(part)).status, 422, part);
      }
    });

    it('finds by a national ID in full that is written in the case, and by no part of it', async () => {
      const number = await record(
        { identity: 'named', name: 'บัตร ประจำตัว', phone: '0898887703' },
        { facts: `${facts} ข้าพเจ้าถือบัตรเลขที่ ๓-๑๐๐๖-๐๐๔๔๕-๖๓-๕` },
      );
      const { by, people } = await found('3100600445635');
      assert.equal(by, 'national_id');
      assert.deepEqual(
        people.map(({ cases }) => cases.map((one) => one.number)),
        [[number]],
      );
      assert.deepEqual(await numbers('1234545678781'), []);
      assert.equal((await search('310060044563')).status, 422);
    });

    it('brings the cases of one person together, open ones first', async () => {
      const person = { identity: 'named', name: 'ประจำ มาบ่อย', phone: '0898887704' } as const;
      const first = await record({ ...person, email: 'old@example.com' });
      const second = await record({ ...person, email: 'new@example.com' });
      await officer.call(`/v1/officer/cases/${second}/status`, {
        body: { status: 'screening' },
      });
      const closing = { result: 'ดำเนินการซ่อมไฟฟ้าเรียบร้อยแล้ว' };
      const { status, text } = await officer.call(`/v1/officer/cases/${second}/result`, {
        body: closing,
      });
      assert.equal(status, 200, text);
      const { people } = await found('0898887704');
      assert.equal(people.length, 1);
      assert.equal(people[0]?.email, 'new@example.com');
      assert.deepEqual(
        people[0]?.cases.map(({ number, status }) => [number, status]),
        [
          [first, 'new'],
          [second, 'closed'],
        ],
      );
    });

    it('knows nothing of who is confidential or anonymous, also beside a case of theirs with a name', async () => {
      const hidden = { name: 'ปกปิด ไม่ให้ใครรู้', phone: '0898887705' };
      await record({ identity: 'confidential', ...hidden }, { facts: `${facts} 1234545678781` });
      await record({ identity: 'anonymous' }, { facts: `${facts} 1234545678781` });
      const { body } = await fileCase(
        center,
        filing({ complainant: { identity: 'confidential', ...hidden } }),
      );
      assert.ok(body.number);
      const nobody = { people: [], hasMore: false };
      assert.deepEqual(await found('ปกปิด'), { by: 'name', ...nobody });
      assert.deepEqual(await found('0898887705', director), { by: 'phone', ...nobody });
      assert.deepEqual(await found('1234545678781'), { by: 'national_id', ...nobody });
      const open = await record({ identity: 'named', ...hidden });
      assert.deepEqual(await numbers('0898887705'), [open]);
      const { rows } = await asMaintenance(center.database, (transaction) =>
        sql<{ count: string }>`select count(distinct case_number)::text as count from person_search
          where key in ('t0898887705', 'i1234545678781')`.execute(transaction),
      );
      assert.deepEqual(rows, [{ count: '1' }]);
    });

    it('stays in the province of the session, also with the function itself', async () => {
      const number = await record({ identity: 'named', name: 'ขอบเขต จังหวัด', phone: '0898887706' });
      assert.deepEqual(await numbers('ขอบเขต'), [number]);
      assert.deepEqual(await numbers('ขอบเขต', elsewhere), []);
      const session = sessionHash(elsewhere.cookie.split('=')[1] ?? '');
      const direct = await asOfficer(center.database, { session }, (transaction) =>
        sql`select damrong_find_persons('phone', '0898887706', now(), 5)`.execute(transaction),
      );
      assert.deepEqual(direct.rows, []);
    });

    it('lets no role read the keys, and nobody search without a session of a centre', async () => {
      const session = sessionHash(officer.cookie.split('=')[1] ?? '');
      await assert.rejects(
        asOfficer(center.database, { session }, (transaction) =>
          sql`select * from person_search`.execute(transaction),
        ),
        /permission denied/,
      );
      const ministry = await signInDemoOfficer(center, 'moi.admin');
      for (const settings of [{}, { session: sessionHash(ministry.cookie.split('=')[1] ?? '') }]) {
        await assert.rejects(
          asOfficer(center.database, settings, (transaction) =>
            sql`select damrong_find_persons('phone', '0898887706', now(), 5)`.execute(transaction),
          ),
          /looked for in a province/,
        );
      }
      assert.equal((await search('ขอบเขต', ministry)).status, 403);
    });

    it('follows a correction, and forgets who is erased', async () => {
      const number = await record({ identity: 'named', name: 'ชื่อผิด พิมพ์พลาด', phone: '0898887707' });
      const { status, text } = await officer.call(`/v1/officer/cases/${number}/corrections`, {
        body: { complainant: { name: 'ชื่อถูก พิมพ์ใหม่', phone: '0898887708' } },
      });
      assert.equal(status, 200, text);
      assert.deepEqual(await numbers('ชื่อผิด'), []);
      assert.deepEqual(await numbers('0898887707'), []);
      assert.deepEqual(await numbers('ชื่อถูก'), [number]);
      assert.deepEqual(await numbers('0898887708'), [number]);
      await sql`grant delete on complainants to damrong_maintenance`.execute(center.database);
      const { rows } = await asMaintenance(center.database, async (transaction) => {
        await transaction.deleteFrom('complainants').where('case_number', '=', number).execute();
        return sql`select key from person_search where case_number = ${number}`.execute(
          transaction,
        );
      });
      assert.deepEqual(rows, []);
    });

    it('reads a few pages of an index among many complainants', async () => {
      const number = await record({
        identity: 'named',
        name: 'หนึ่งเดียว ในหมื่น',
        phone: '0898887709',
      });
      await asMaintenance(center.database, (transaction) =>
        sql`insert into person_search (province_code, key, case_number)
          select '50', 'nหนึ่ง' || n % 2000, 'many-50-' || n from generate_series(1, 30000) n
          union all select '50', 'nประชา' || n, 'many-50-' || n from generate_series(1, 30000) n
        `.execute(transaction),
      );
      const session = sessionHash(officer.cookie.split('=')[1] ?? '');
      for (const [by, searched] of [
        ['phone', '0898887709'],
        ['name', 'หนึ่งเดียว ในหมื่น'],
        ['name', 'ในหมื่นหนึ่งเดียว'],
      ]) {
        const plan = sql<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>`
          explain (analyze, buffers, format json)
            select damrong_find_persons(${by}, ${searched}, now(), 41)`;
        const { rows } = await asOfficer(center.database, { session }, (transaction) =>
          plan.execute(transaction),
        );
        const { Plan } = rows[0]?.['QUERY PLAN'][0] ?? { Plan: {} };
        const pages = (Plan['Shared Hit Blocks'] ?? 0) + (Plan['Shared Read Blocks'] ?? 0);
        assert.ok(pages > 0 && pages < 120, `${searched}: ${pages} pages`);
      }
      assert.deepEqual(await numbers('หนึ่งเดียว ในหมื่น'), [number]);
      await asMaintenance(center.database, (transaction) =>
        sql`delete from person_search where case_number like 'many-%'`.execute(transaction),
      );
    });

    it('is audited by its kind, without what was typed', async () => {
      await found('0898887706');
      const { body } = await director.call<AuditList>('/v1/officer/audit?kind=persons&limit=1');
      const [entry] = body.entries;
      assert.deepEqual(
        [entry?.action, entry?.officer?.username, entry?.caseNumber, entry?.detail],
        ['person_searched_by_phone', 'chiangmai.officer', null, null],
      );
      assert.ok(!center.log().includes('0898887706'));
    });

    it('is limited for each officer', async () => {
      const statuses: number[] = [];
      for (let time = 0; time < 41; time += 1) statuses.push((await search('ใครก็ไม่รู้')).status);
      assert.deepEqual(
        statuses.filter((status) => status !== 200),
        [429],
      );
      assert.equal((await search('ใครก็ไม่รู้', director)).status, 200);
      await asMaintenance(center.database, (transaction) =>
        transaction.deleteFrom('quota_counts').execute(),
      );
    });
  });
}
