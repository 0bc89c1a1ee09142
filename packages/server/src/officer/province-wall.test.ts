import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseCounts, CaseList } from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { countCases } from '../case/count-cases.ts';
import { listCases } from '../case/list-cases.ts';
import { lockInScope } from '../case/lock-in-scope.ts';
import { readCase } from '../case/read-case.ts';
import { asOfficer } from '../database/transaction.ts';
import { loadCaseDeadlines } from '../deadline/case-deadlines.ts';
import { ProblemError } from '../problem-error.ts';
import type { Officer } from './officer.ts';
import { scopeOf, type Scope } from './scope.ts';
import { findOfficer } from './sessions.ts';

const theirs = '2570-40-000046-0';
const nation: Scope = { kind: 'nation' };
const query = { filter: 'all', sort: 'urgency', limit: 100 } as const;

for (const engine of engines) {
  describe(`wall between provinces on ${engine}`, () => {
    let center: TestCenter;
    let caller: TestOfficer;
    let officer: Officer;
    before(async () => {
      center = await startTestCenter(engine);
      caller = await signInDemoOfficer(center, 'chiangmai.officer');
      const token = caller.cookie.split('=')[1] ?? '';
      const found = await findOfficer(center.database, token, new Date());
      assert.ok(found);
      officer = found;
    });
    after(() => center.stop());

    /** Everything of Khon Kaen that an officer of Chiang Mai gets through any officer route. */
    async function leaksOverHttp(): Promise<string[]> {
      const leaks: string[] = [];
      const { body } = await caller.call<CaseList>('/v1/officer/cases?filter=all&limit=100');
      if (body.cases.some(({ provinceCode }) => provinceCode !== '50')) leaks.push('list');
      const counts = await caller.call<CaseCounts>('/v1/officer/case-counts');
      if (counts.body.all !== body.cases.length) leaks.push('counts');
      const other = await caller.call<CaseCounts>('/v1/officer/case-counts?filter=all&province=40');
      if (other.body.matching !== 0) leaks.push('matching');
      const path = `/v1/officer/cases/${theirs}`;
      const calls = {
        read: await caller.call(path),
        status: await caller.call(`${path}/status`, { body: { status: 'screening' } }),
        result: await caller.call(`${path}/result`, {
          body: { result: 'ดำเนินการแล้วเสร็จทุกประการ' },
        }),
        question: await caller.call(`${path}/question`, {
          body: { question: 'ขอทราบรายละเอียดเพิ่มเติม' },
        }),
        identity: await caller.call(`${path}/identity`, {
          body: { reason: 'ขอดูข้อมูลผู้ร้องเพื่อทดสอบ' },
        }),
      };
      for (const [name, answer] of Object.entries(calls)) {
        if (!['case_not_found', 'not_permitted'].includes(String(answer.body['code']))) {
          leaks.push(name);
        }
      }
      return leaks;
    }

    /** The same below HTTP, with a scope chosen by the test. */
    async function leaksThrough(scope: Scope): Promise<string[]> {
      const about = { officer, number: theirs, now: new Date() };
      const inTransaction = <T>(work: Parameters<typeof asOfficer<T>>[2]) =>
        asOfficer(center.database, { session: officer.session }, work);
      const leaks: string[] = [];
      const deadlines = await loadCaseDeadlines(center.database);
      const { cases } = await inTransaction((transaction) =>
        listCases(transaction, scope, about, query),
      );
      if (cases.some(({ provinceCode }) => provinceCode !== '50')) leaks.push('list');
      const counts = await inTransaction((tx) => countCases(tx, scope, about, { filter: 'all' }));
      if (counts.all !== cases.length) leaks.push('counts');
      if (await succeeds(inTransaction((tx) => readCase(tx, scope, about, deadlines))))
        leaks.push('read');
      if (await succeeds(inTransaction((tx) => lockInScope(tx, scope, theirs))))
        leaks.push('change');
      return leaks;
    }

    async function succeeds(work: Promise<unknown>): Promise<boolean> {
      try {
        await work;
        return true;
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'case_not_found') return false;
        throw error;
      }
    }

    async function rowSecurity(state: 'enable' | 'disable'): Promise<void> {
      for (const table of ['cases', 'complainants', 'accused', 'case_events']) {
        const word = state === 'enable' ? sql`enable` : sql`disable`;
        await sql`alter table ${sql.table(table)} ${word} row level security`.execute(
          center.database,
        );
      }
    }

    it('lets nothing through', async () => {
      assert.deepEqual(await leaksOverHttp(), []);
    });

    it('lets nothing through when the database does not help', async () => {
      await rowSecurity('disable');
      try {
        assert.deepEqual(await leaksOverHttp(), []);
        assert.deepEqual(await leaksThrough(scopeOf(officer, 'case.read')), []);
      } finally {
        await rowSecurity('enable');
      }
    });

    it('lets nothing through when the code believes in a wrong scope', async () => {
      assert.deepEqual(await leaksThrough(nation), []);
    });

    it('leaks when both layers are off, so the tests above can fail', async () => {
      await rowSecurity('disable');
      try {
        assert.deepEqual(await leaksThrough(nation), ['list', 'read', 'change']);
      } finally {
        await rowSecurity('enable');
      }
    });

    it('shows an officer nothing without a session', async () => {
      const rows = await asOfficer(center.database, {}, (transaction) =>
        transaction.selectFrom('cases').select('number').execute(),
      );
      assert.deepEqual(rows, []);
    });

    it('keeps the rows of another province from being written', async () => {
      const insert = asOfficer(center.database, { session: officer.session }, (transaction) =>
        transaction
          .insertInto('outbox')
          .values({
            province_code: '40',
            topic: 'case_changed',
            case_number: null,
            created_at: new Date(),
            delivered_at: null,
          })
          .execute(),
      );
      await assert.rejects(insert, { code: '42501' });
    });
  });
}
