import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  bangkokDate,
  isSettled,
  rateCase,
  type CaseFigures,
  type CaseReceipt,
  type FiguresPart,
} from '@damrong/contract';
import { fileHeldCases } from '../../test-support/abuse.ts';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { applyEvent, receivedState, type CaseState } from '../case/case-state.ts';
import { eventOfRow } from '../case/event-row.ts';
import { asMaintenance } from '../database/transaction.ts';

type Tally = CaseFigures['total'];

interface Counted {
  readonly row: Awaited<ReturnType<typeof readCases>>[number];
  readonly state: CaseState;
}

const DAY_MS = 86_400_000;
const from = '2026-03-01';
const to = '2027-02-28';

function readCases({ database }: TestCenter) {
  return asMaintenance(database, (transaction) =>
    transaction.selectFrom('cases').selectAll().where('quarantine', 'is', null).execute(),
  );
}

/** Every case with the state to which its events add up, and never what its row says of that. */
async function countEvents(center: TestCenter): Promise<Counted[]> {
  const events = await asMaintenance(center.database, (transaction) =>
    transaction.selectFrom('case_events').selectAll().orderBy('seq').execute(),
  );
  return (await readCases(center)).map((row) => {
    const own = events.filter(({ case_number: number }) => number === row.number);
    const state = own.reduce<CaseState>(
      (before, event, index) => applyEvent(before, eventOfRow(event), index),
      receivedState,
    );
    return { row, state };
  });
}

function tallyOf(cases: readonly Counted[], now: Date, away: ReadonlySet<string>): Tally {
  const settled = cases.filter(({ state }) => isSettled(state.status));
  const pending = cases.filter(({ state }) => !isSettled(state.status));
  const days = settled
    .map(({ row, state }) => (Number(state.settledAt) - Number(row.received_at)) / DAY_MS)
    .sort((a, b) => a - b);
  const middle = days.length / 2;
  const median = ((days[Math.ceil(middle) - 1] ?? 0) + (days[Math.floor(middle)] ?? 0)) / 2;
  return {
    received: cases.length,
    settled: settled.length,
    pending: pending.length,
    overdue: pending.filter(({ row }) => row.due_on !== null && row.due_on < bangkokDate(now))
      .length,
    urgent: cases.filter(({ row }) => row.urgency_rank < 3).length,
    settledInProvince: settled.filter(
      ({ row, state }) => state.status === 'closed' && !away.has(row.number),
    ).length,
    contacts: cases.reduce((sum, { row }) => sum + 1 + row.follower_count, 0),
    medianDays: days.length === 0 ? null : Number(median.toFixed(1)),
  };
}

const byCode = (a: { code: string | null }, b: { code: string | null }) =>
  (a.code ?? '') < (b.code ?? '') ? -1 : 1;

for (const engine of engines) {
  describe(`figures on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let ministry: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      ministry = await signInDemoOfficer(center, 'moi.admin');
      await fileHeldCases(center, 1);
      const rated = await call(`${center.publicUrl}/v1/cases/rating`, {
        body: rateCase.example,
        headers: { 'idempotency-key': newKey() },
      });
      assert.equal(rated.status, 200);
      const land = await record({ channel: 'letter' });
      await work(land, 'status', { status: 'screening' });
      await work(land, 'assignments', { recipients: [{ kind: 'center', provinceCode: '51' }] });
      await work(land, 'result', { result: 'ตรวจสอบแนวเขตแล้วไม่พบการรุกล้ำ' });
      const refused = await record({ channel: 'walk_in', location: {} });
      await work(refused, 'status', { status: 'rejected', publicNote: 'อยู่ระหว่างพิจารณาของศาล' });
      const late = await record({ channel: 'letter' });
      // The first moment of a day in Thailand is still the day before in Greenwich.
      await set(late, { received_at: new Date('2026-09-30T17:00:00Z'), due_on: '2026-10-15' });
    });
    after(() => center.stop());

    async function record(matter: object): Promise<string> {
      const { status, body } = await officer.call<CaseReceipt>('/v1/officer/cases', {
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
      return body.number;
    }

    async function work(number: string, kind: string, body: object): Promise<void> {
      const { status } = await officer.call(`/v1/officer/cases/${number}/${kind}`, { body });
      assert.equal(status, 200, JSON.stringify(body));
    }

    const set = (number: string, values: { received_at: Date; due_on: string }) =>
      center.database.updateTable('cases').set(values).where('number', '=', number).execute();

    const read = async (who: TestOfficer, query = '') => {
      const { status, body } = await who.call<CaseFigures>(
        `/v1/officer/figures?from=${from}&to=${to}${query}`,
      );
      assert.equal(status, 200);
      return body;
    };

    /** Cases that somebody outside of their province has had. */
    async function givenAway(): Promise<Set<string>> {
      const rows = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('case_assignments')
          .leftJoin('agencies', 'agencies.id', 'case_assignments.agency_id')
          .select(['case_number', 'recipient_kind', 'agencies.province_code as of_province'])
          .where('state', '<>', 'returned')
          .execute(),
      );
      const outside = rows.filter(
        ({ recipient_kind: kind, of_province: place }) =>
          kind === 'center' || (kind === 'agency' && place === null),
      );
      return new Set(outside.map(({ case_number: number }) => number));
    }

    function check(
      figures: CaseFigures,
      cases: readonly Counted[],
      away: ReadonlySet<string>,
    ): void {
      const now = new Date(figures.countedAt);
      assert.ok(cases.length > 5);
      assert.deepEqual(figures.total, tallyOf(cases, now, away));
      const parts = (keyOf: (row: Counted['row']) => string | null): FiguresPart[] => {
        const codes = new Set(cases.map(({ row }) => keyOf(row)));
        return [...codes]
          .map((code) => {
            const own = cases.filter(({ row }) => keyOf(row) === code);
            return { code, ...tallyOf(own, now, away) };
          })
          .sort(byCode);
      };
      const isNation = figures.provinceCode === null;
      const expected = {
        provinces: isNation ? parts((row) => row.province_code) : [],
        districts: isNation ? [] : parts((row) => row.district_code),
        categoryGroups: parts((row) => row.category_code.split('.')[0] ?? ''),
        channels: parts((row) => row.channel),
        months: parts((row) => bangkokDate(row.received_at).slice(0, 7)),
      };
      for (const [name, own] of Object.entries(expected)) {
        const told = figures[name as keyof typeof expected];
        assert.deepEqual([...told].sort(byCode), own, name);
      }
      const ratings = cases.flatMap(({ state }) => state.rating?.score ?? []);
      assert.ok(ratings.length > 0);
      assert.deepEqual(
        figures.satisfaction.scores,
        [1, 2, 3, 4, 5].map((score) => ratings.filter((one) => one === score).length),
      );
    }

    it('are what counting the events of every case gives, for a province', async () => {
      const cases = (await countEvents(center)).filter(({ row }) => row.province_code === '50');
      const away = await givenAway();
      assert.ok(away.size > 0);
      const figures = await read(officer);
      check(figures, cases, away);
      const { total } = figures;
      assert.ok(total.overdue > 0 && total.settledInProvince < total.settled - 1);
    });

    it('are so for the whole country, and for one province of it', async () => {
      const cases = await countEvents(center);
      const away = await givenAway();
      check(await read(ministry), cases, away);
      const own = await read(officer);
      const { countedAt: _, ...sameProvince } = await read(ministry, '&province=50');
      const { countedAt: __, ...ofProvince } = own;
      assert.deepEqual(sameProvince, ofProvince);
    });

    it('stay within the scope, whatever province is asked for', async () => {
      const elsewhere = await read(officer, '&province=40');
      assert.deepEqual([elsewhere.total.received, elsewhere.districts], [0, []]);
      assert.ok((await read(ministry, '&province=40')).total.received > 0);
    });

    it('begin and end with the days of Thailand', async () => {
      const inDays = async (first: string, last: string) =>
        (await officer.call<CaseFigures>(`/v1/officer/figures?from=${first}&to=${last}`)).body;
      const letters = ({ channels }: CaseFigures) =>
        channels.find(({ code }) => code === 'letter')?.received ?? 0;
      assert.equal(letters(await inDays('2026-10-01', '2026-10-01')), 1);
      assert.equal(letters(await inDays('2026-09-30', '2026-09-30')), 0);
    });

    it('are those of the fiscal year that runs where no day is said', async () => {
      const { body } = await officer.call<CaseFigures>('/v1/officer/figures');
      assert.match(body.from, /-10-01$/);
      assert.match(body.to, /-09-30$/);
      assert.ok(body.from <= bangkokDate(new Date()) && bangkokDate(new Date()) <= body.to);
    });

    it('refuse a period that is half, turned round or longer than a year', async () => {
      for (const query of [
        'from=2026-10-01',
        'to=2026-10-01',
        'from=2026-10-02&to=2026-10-01',
        'from=2026-10-01&to=2027-10-02',
        'from=2026-02-30&to=2026-10-01',
      ]) {
        const { status } = await officer.call(`/v1/officer/figures?${query}`);
        assert.equal(status, 422, query);
      }
      assert.equal(
        (await officer.call('/v1/officer/figures?from=2027-10-01&to=2028-09-30')).status,
        200,
      );
    });
  });
}
