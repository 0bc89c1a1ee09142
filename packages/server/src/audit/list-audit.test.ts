import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AuditList } from '@damrong/contract';
import { sql, type RawBuilder } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import {
  atDesk,
  oneTimePassword,
  signIn,
  signInDemoOfficer,
  type TestOfficer,
} from '../../test-support/officer.ts';
import { sessionHash } from '../officer/sessions.ts';
import { asOfficer } from '../database/transaction.ts';

const confidential = '2570-50-000119-0';
const reason = 'ติดต่อผู้ร้องเพื่อนัดตรวจพื้นที่';
const path = '/v1/officer/audit';

for (const engine of engines) {
  describe(`the audit at the desk on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let director: TestOfficer;
    let elsewhere: TestOfficer;
    let ministry: TestOfficer;
    let filed: string;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      elsewhere = await signInDemoOfficer(center, 'khonkaen.director');
      ministry = await signInDemoOfficer(center, 'moi.admin');
      filed = (await fileCase(center)).body.number;
      await fileCase(center, filing({ provinceCode: '40', location: { districtCode: '4001' } }));
      await director.call(`/v1/officer/cases/${confidential}/identity`, { body: { reason } });
      await ministry.call('/v1/officer/sites', {
        body: { origins: ['https://www.example.ac.th'], provinceCode: '50' },
        headers: { 'idempotency-key': newKey() },
      });
      await atDesk(center, '')('/v1/officer/session', {
        body: { username: 'Chiangmai.Officer', password: 'ไม่ใช่รหัสนี้แน่นอน' },
      });
    });
    after(() => center.stop());

    const listed = async (who: TestOfficer, query = ''): Promise<AuditList> => {
      const { status, body, text } = await who.call<AuditList>(`${path}?limit=100${query}`);
      assert.equal(status, 200, text);
      return body;
    };

    it('is a supervisor’s, of their province alone, the newest first', async () => {
      const { entries } = await listed(director);
      assert.ok(entries.length > 5);
      assert.ok(entries.every(({ provinceCode }) => provinceCode === '50'));
      const ids = entries.map(({ id }) => Number(id));
      assert.deepEqual(
        ids,
        ids.toSorted((one, other) => other - one),
      );
      const reveal = entries.find(({ action }) => action === 'identity_revealed');
      assert.deepEqual(
        [reveal?.caseNumber, reveal?.detail, reveal?.officer?.username],
        [confidential, reason, 'chiangmai.director'],
      );
      const filing = entries.find(({ caseNumber }) => caseNumber === filed);
      assert.deepEqual(
        [filing?.action, filing?.officer, filing?.detail],
        ['case_filed', null, null],
      );
      const others = await listed(elsewhere);
      assert.ok(others.entries.length > 0);
      assert.ok(others.entries.every(({ provinceCode }) => provinceCode === '40'));
    });

    it('is refused to other officers', async () => {
      const { status, body } = await officer.call(path);
      assert.deepEqual([status, body['code']], [403, 'not_permitted']);
    });

    it('is the whole country’s for the ministry, without what was said about a case', async () => {
      const { entries } = await listed(ministry);
      const places = new Set(entries.map(({ provinceCode }) => provinceCode));
      assert.ok(places.has('40') && places.has('50') && places.has(null));
      const aboutCases = entries.filter(({ caseNumber }) => caseNumber !== null);
      assert.ok(aboutCases.some(({ action }) => action === 'identity_revealed'));
      assert.ok(aboutCases.every(({ detail }) => detail === null));
      const site = entries.find(({ action }) => action === 'site_added');
      assert.equal(site?.detail, 'https://www.example.ac.th');
      const narrowed = await listed(ministry, '&province=40');
      assert.deepEqual(
        new Set(narrowed.entries.map(({ provinceCode }) => provinceCode)),
        new Set(['40']),
      );
    });

    it('is narrowed by kind, case, person and day', async () => {
      const persons = await listed(director, '&kind=persons');
      assert.deepEqual(
        persons.entries.map(({ action }) => action),
        ['identity_revealed'],
      );
      const ofCase = await listed(director, `&case=${filed}`);
      assert.deepEqual(
        ofCase.entries.map(({ caseNumber }) => caseNumber),
        [filed],
      );
      const byUsername = await listed(director, '&who=MAI.director');
      assert.ok(byUsername.entries.length > 0);
      assert.ok(byUsername.entries.every((one) => one.officer?.username === 'chiangmai.director'));
      const byName = await listed(director, `&who=${encodeURIComponent('ผู้อำนวยการ ตัวอย่าง')}`);
      assert.deepEqual(byName.entries, byUsername.entries);
      assert.deepEqual((await listed(director, '&who=%25')).entries, []);
      assert.deepEqual((await listed(director, '&to=2000-01-01')).entries, []);
      assert.deepEqual((await listed(director, '&from=2100-01-01')).entries, []);
      const today = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Bangkok' }).format();
      const ofToday = await listed(director, `&from=${today}&to=${today}&case=${filed}`);
      assert.equal(ofToday.entries.length, 1);
    });

    it('tells of refused sign-ins to an account, and of what was done to it, by its name', async () => {
      const { entries } = await listed(director, '&who=chiangmai.officer&kind=sessions');
      const refused = entries.filter(({ action }) => action === 'sign_in_refused');
      assert.deepEqual(
        refused.map((entry) => entry.officer?.username),
        ['chiangmai.officer'],
      );
      const reset = await ministry.call('/v1/officer/accounts/khonkaen.officer/password', {
        body: { version: 1 },
      });
      assert.equal(reset.status, 200, reset.text);
      const done = await listed(ministry, '&who=khonkaen.officer&kind=accounts');
      assert.deepEqual(
        done.entries.map(({ action, detail, officer: by }) => [action, detail, by?.username]),
        [['officer_password_reset', 'khonkaen.officer', 'moi.admin']],
      );
    });

    it('comes in pages that leave nothing out and show nothing twice', async () => {
      const all = await listed(ministry);
      const ids: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const more: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const { body } = await ministry.call<AuditList>(`${path}?limit=3${more}`);
        assert.ok(body.entries.length <= 3);
        ids.push(...body.entries.map(({ id }) => id));
        cursor = body.nextCursor;
      }
      assert.deepEqual(
        ids.slice(0, all.entries.length),
        all.entries.map(({ id }) => id),
      );
      assert.equal(new Set(ids).size, ids.length);
    });

    it('refuses what lies outside: another province, its cases, a cursor that was made up', async () => {
      for (const [query, field] of [
        ['province=40', 'province'],
        ['case=2570-40-000123-7', 'case'],
        ['cursor=0', 'cursor'],
        ['cursor=1;drop', 'cursor'],
        ['kind=everything', 'kind'],
      ]) {
        const { status, body } = await director.call(`${path}?${query}`);
        const [issue] = body['issues'] as { path: string[] }[];
        assert.deepEqual([status, issue?.path], [422, [field]], query);
      }
    });

    it('stands behind a second wall: the role of the desk reads no more than its officer', async () => {
      const ask = async (who: TestOfficer, statement: RawBuilder<unknown>) => {
        const session = sessionHash(who.cookie.split('=')[1] ?? '');
        const { rows } = await asOfficer(center.database, { session }, (transaction) =>
          statement.execute(transaction),
        );
        return rows;
      };
      const every = sql`select province_code, id, case_number from audit_entries`;
      const told = (place: string) => sql`
        select entry.province_code, told.detail from audit_entries entry
          cross join lateral damrong_audit_told(entry.province_code, entry.id) told
          where entry.province_code = ${place} and told.detail is not null`;
      assert.deepEqual(await ask(officer, every), []);
      const [entry] = (await ask(director, every)) as { id: string }[];
      const direct = sql`select * from damrong_audit_told('50', ${entry?.id}::bigint)`;
      assert.equal((await ask(director, direct)).length, 1);
      assert.deepEqual(await ask(officer, direct), []);
      assert.deepEqual(await ask(elsewhere, direct), []);
      assert.deepEqual(await ask(officer, sql`select * from damrong_audit_officers('a')`), []);
      assert.ok((await ask(director, told('50'))).length > 0);
      assert.deepEqual(await ask(director, told('40')), []);
      const words = sql`select told.detail from audit_entries entry
        cross join lateral damrong_audit_told(entry.province_code, entry.id) told
        where entry.case_number is not null and told.detail is not null`;
      assert.deepEqual(await ask(ministry, words), []);
      for (const statement of [
        sql`select reason from audit_entries`,
        sql`update audit_entries set action = 'x'`,
        sql`delete from audit_entries`,
      ]) {
        await assert.rejects(ask(director, statement), { code: '42501' });
      }
    });

    it('is shown to nobody who still has a one-time password', async () => {
      const username = 'chiangmai.chief';
      const password = oneTimePassword(center.demo, username);
      const chief = await signIn(center, { username, password });
      const { body } = await chief.call(path);
      assert.equal(body['code'], 'password_change_required');
    });
  });
}
