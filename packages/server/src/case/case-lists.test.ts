import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  caseSorts,
  type CaseCounts,
  type CaseList,
  type CaseReceipt,
  type CaseRow,
} from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asOfficer } from '../database/transaction.ts';
import { scopeOf } from '../officer/scope.ts';
import { findOfficer } from '../officer/sessions.ts';
import { page } from './list-cases.ts';

const urgencies = ['most_urgent', 'very_urgent', 'urgent', 'normal'];

/** What must not grow along the list. */
const keys: Record<(typeof caseSorts)[number], (row: CaseRow) => string> = {
  urgency: ({ urgency }) => String(urgencies.indexOf(urgency)),
  due: ({ dueOn }) => dueOn ?? '9999-12-31',
  received: ({ receivedAt }) => String(Number.MAX_SAFE_INTEGER - Date.parse(receivedAt)),
};

for (const engine of engines) {
  describe(`lists of cases on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let ministry: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      ministry = await signInDemoOfficer(center, 'moi.admin');
      const matters = [
        { channel: 'letter', urgency: 'urgent', receivedOn: '2026-09-01' },
        { channel: 'letter', urgency: 'normal', receivedOn: '2026-09-02' },
        { channel: 'walk_in', urgency: 'most_urgent', receivedOn: '2026-09-03' },
      ];
      for (const matter of matters) await record(matter);
      await center.database
        .updateTable('case_assignments')
        .set({ due_on: '2026-01-01' })
        .where('recipient_name', '=', 'ที่ว่าการอำเภอแม่แตง')
        .execute();
      // Two of one moment, and one without a due day: pages must not lose them.
      await center.database
        .updateTable('cases')
        .set({ received_at: new Date('2026-10-01T02:00:00Z'), due_on: null })
        .where('channel', '=', 'letter')
        .execute();
    });
    after(() => center.stop());

    async function record(matter: object): Promise<void> {
      const { status } = await officer.call<CaseReceipt>('/v1/officer/cases', {
        headers: { 'idempotency-key': newKey() },
        body: {
          provinceCode: '50',
          categoryCode: 'land.boundary',
          facts: 'ผู้ร้องแจ้งว่ารั้วล้ำแนวเขต',
          location: { districtCode: '5019' },
          complainant: { identity: 'anonymous' },
          ...matter,
        },
      });
      assert.equal(status, 201);
    }

    const list = async (query: string, who = officer) =>
      (await who.call<CaseList>(`/v1/officer/cases?${query}`)).body;
    const count = async (query = '', who = officer) =>
      (await who.call<CaseCounts>(`/v1/officer/case-counts?${query}`)).body;

    async function walk(query: string, who: TestOfficer): Promise<CaseRow[]> {
      const rows: CaseRow[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const next: CaseList = await list(`${query}&limit=2${cursor && `&cursor=${cursor}`}`, who);
        rows.push(...next.cases);
        cursor = next.nextCursor;
      }
      return rows;
    }

    for (const sort of caseSorts) {
      it(`come by ${sort}, page by page, without losing or repeating one`, async () => {
        for (const who of [officer, ministry]) {
          for (const filter of ['open', 'all']) {
            const rows = await walk(`filter=${filter}&sort=${sort}`, who);
            const whole = await list(`filter=${filter}&sort=${sort}&limit=100`, who);
            assert.deepEqual(rows, whole.cases);
            const order = rows.map(keys[sort]);
            assert.deepEqual(order, [...order].sort());
            assert.equal(rows.length, (await count(`filter=${filter}`, who)).matching);
          }
        }
      });
    }

    it('are narrowed by everything that an address may say', async () => {
      const { cases } = await list('filter=all&limit=100');
      const day = ({ receivedAt }: CaseRow) =>
        new Date(Date.parse(receivedAt) + 7 * 3_600_000).toISOString().slice(0, 10);
      const narrowings: [string, (row: CaseRow) => boolean][] = [
        ['status=new,assigned', ({ status }) => ['new', 'assigned'].includes(status)],
        ['category=land', ({ categoryCode }) => categoryCode.startsWith('land.')],
        ['category=land.boundary', ({ categoryCode }) => categoryCode === 'land.boundary'],
        ['channel=letter', ({ channel }) => channel === 'letter'],
        ['urgency=urgent,most_urgent', ({ urgency }) => /^(urgent|most)/.test(urgency)],
        ['district=5019', ({ districtCode }) => districtCode === '5019'],
        ['province=50', () => true],
        ['receivedFrom=2026-10-01&receivedTo=2026-10-01', (row) => day(row) === '2026-10-01'],
        ['dueFrom=2026-09-18&dueTo=2026-09-18', ({ dueOn }) => dueOn === '2026-09-18'],
        ['given=none', ({ agency }) => agency === null],
        ['given=overdue', ({ agency }) => agency === 'ที่ว่าการอำเภอแม่แตง'],
        ['given=waiting', ({ agency }) => agency !== null],
        [
          `agency=${encodeURIComponent(' อำเภอ แม่แตง')}`,
          (row) => /อำเภอแม่แตง/.test(row.agency ?? ''),
        ],
        ['owner=none&channel=letter', (row) => row.owner === null && row.channel === 'letter'],
      ];
      for (const [query, fits] of narrowings) {
        const expected = cases.filter(fits).map(({ number }) => number);
        assert.ok(expected.length > 0, query);
        const found = await list(`filter=all&limit=100&${query}`);
        assert.deepEqual(
          found.cases.map(({ number }) => number),
          expected,
          query,
        );
        assert.equal((await count(`filter=all&${query}`)).matching, expected.length, query);
      }
      assert.equal((await count('search=%E0%B8%A3%E0%B8%B1%E0%B9%89%E0%B8%A7')).matching, null);
    });

    it('refuse codes that nobody knows, and a cursor of another order', async () => {
      const { nextCursor } = await list('limit=1&sort=due');
      const refused = {
        status: 'status=new,gone',
        channel: 'channel=',
        urgency: 'urgency=urgent,,normal',
        category: 'category=land%25',
        province: 'province=99',
        district: 'district=501',
        receivedFrom: 'receivedFrom=2569-11-01x',
        sort: 'sort=title',
        cursor: `sort=received&cursor=${nextCursor}`,
      };
      for (const [field, query] of Object.entries(refused)) {
        const { status, body } = await officer.call(`/v1/officer/cases?${query}`);
        assert.equal(status, 422, query);
        assert.deepEqual((body['issues'] as { path: string[] }[])[0]?.path, [field], query);
      }
    });

    it('are read in order from an index, for a province and for the country', async () => {
      for (const { cookie } of [officer, ministry]) {
        const found = await findOfficer(center.database, cookie.split('=')[1] ?? '', new Date());
        assert.ok(found);
        for (const sort of caseSorts) {
          for (const filter of ['open', 'all'] as const) {
            const plan = await asOfficer(
              center.database,
              { session: found.session },
              async (transaction) => {
                // On a table this small any other way would be cheaper.
                await sql`set local enable_seqscan = off`.execute(transaction);
                await sql`set local enable_bitmapscan = off`.execute(transaction);
                await sql`set local enable_sort = off`.execute(transaction);
                await sql`set local enable_incremental_sort = off`.execute(transaction);
                const scope = scopeOf(found, 'case.read');
                const about = { officer: found, now: new Date() };
                const rows = page(transaction, scope, about, { filter, sort, limit: 25 });
                const lines = await rows.limit(26).explain('text');
                return JSON.stringify(lines);
              },
            );
            assert.match(plan, /Index (Only )?Scan (Backward )?using cases_/, plan);
            assert.doesNotMatch(plan, /Sort/, plan);
          }
        }
      }
    });
  });
}
