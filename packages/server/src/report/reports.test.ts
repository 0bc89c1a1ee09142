import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  bangkokDate,
  fiscalMonthOf,
  reportDays,
  reportSpans,
  type CaseFigures,
  type CaseReceipt,
  type FiguresPart,
  type NationalReport,
  type Report,
  type ReportFigures,
  type ReportInFull,
  type ReportList,
  type ReportSpan,
} from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { applyEvent, receivedState } from '../case/case-state.ts';
import { eventOfRow } from '../case/event-row.ts';
import { asMaintenance, asOfficer, type Transaction } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';
import { ProblemError } from '../problem-error.ts';
import { countReport } from './count-report.ts';
import { assertOver } from './reports.ts';

type Tally = ReportFigures['received']['total'];

const year = 2569;
const span: ReportSpan = 'm9';
const { from, to } = reportDays(year, span);
const path = '/v1/officer/reports';

/** Moments in Thailand. */
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00+07:00`);

for (const engine of engines) {
  describe(`reports on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let director: TestOfficer;
    let stranger: TestOfficer;
    let ministry: TestOfficer;
    let waiting = '';

    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      stranger = await signInDemoOfficer(center, 'khonkaen.officer');
      ministry = await signInDemoOfficer(center, 'moi.admin');
      const inPeriod = await record({ channel: 'letter', urgency: 'urgent' });
      await settle(inPeriod);
      await moveTo(inPeriod, { received: at('2026-09-01', '00:00'), settled: at('2026-09-12') });
      waiting = await record({ title: '=HYPERLINK("http://x")  1-1234-56787-81-1' });
      await work(waiting, 'status', { status: 'screening' });
      await work(waiting, 'assignments', { recipients: [{ kind: 'center', provinceCode: '51' }] });
      await moveTo(waiting, { received: at('2026-09-30', '23:59'), due: '2026-10-10' });
      const carried = await record({ channel: 'walk_in' });
      await settle(carried);
      await moveTo(carried, { received: at('2026-08-31', '23:59'), settled: at('2026-09-02') });
      const later = await record({});
      await settle(later);
      await moveTo(later, { received: at('2026-07-01'), settled: at('2026-10-01', '00:00') });
      const before = await record({});
      await settle(before);
      await moveTo(before, { received: at('2026-07-01'), settled: at('2026-08-31', '23:59') });
    });
    after(() => center.stop());

    async function record(matter: object): Promise<string> {
      const { status, body } = await officer.call<CaseReceipt>('/v1/officer/cases', {
        headers: { 'idempotency-key': newKey() },
        body: {
          provinceCode: '50',
          categoryCode: 'land.boundary',
          channel: 'letter',
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

    const settle = (number: string) =>
      work(number, 'status', { status: 'rejected', publicNote: 'อยู่ระหว่างพิจารณาของศาล' });

    /** To another time: the row, and the event by which it was settled. */
    async function moveTo(
      number: string,
      { received, settled, due }: { received: Date; settled?: Date; due?: string },
    ): Promise<void> {
      const { database } = center;
      await database
        .updateTable('cases')
        .set({
          received_at: received,
          ...(settled && { settled_at: settled }),
          ...(due && { due_on: due }),
        })
        .where('number', '=', number)
        .execute();
      if (settled === undefined) return;
      await database
        .updateTable('case_events')
        .set({ at: settled })
        .where('case_number', '=', number)
        .where('status', '=', 'rejected')
        .execute();
    }

    const prepare = (who: TestOfficer, body: object) =>
      who.call<Report>(path, { body, headers: { 'idempotency-key': newKey() } });

    const move = (who: TestOfficer, { id, version }: Report, body: object) =>
      who.call<Report & { code: string }>(`${path}/${id}`, {
        method: 'PUT',
        body,
        headers: { 'idempotency-key': newKey(), 'if-match': `"${version}"` },
      });

    async function moved(who: TestOfficer, report: Report, body: object): Promise<Report> {
      const answer = await move(who, report, body);
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return answer.body;
    }

    const read = async (who: TestOfficer, { id }: Report) => {
      const { status, body } = await who.call<ReportInFull>(`${path}/${id}`);
      assert.equal(status, 200);
      return body;
    };

    /** The first draft of a period that no other test uses. */
    async function draft(about: { year: number; span: ReportSpan }): Promise<Report> {
      const { status, body } = await prepare(officer, about);
      assert.equal(status, 201, JSON.stringify(body));
      return body;
    }

    async function submitted(about: { year: number; span: ReportSpan }): Promise<Report> {
      const sent = await moved(officer, await draft(about), { step: 'send' });
      return moved(officer, await moved(director, sent, { step: 'approve' }), { step: 'submit' });
    }

    /** What the events of the province's cases add up to, read without any of the report's queries. */
    async function fromEvents(): Promise<{ received: Partial<Tally>; worked: Partial<Tally> }> {
      const [cases, events] = await asMaintenance(center.database, async (transaction) => [
        await transaction
          .selectFrom('cases')
          .selectAll()
          .where('province_code', '=', '50')
          .where('quarantine', 'is', null)
          .execute(),
        await transaction.selectFrom('case_events').selectAll().orderBy('seq').execute(),
      ]);
      const [start, end] = [at(from, '00:00'), new Date(at(to, '00:00').getTime() + 86_400_000)];
      const counted = cases
        .map((row) => {
          const { settledAt } = events
            .filter((event) => event.case_number === row.number)
            .reduce(
              (state, event, index) => applyEvent(state, eventOfRow(event), index),
              receivedState,
            );
          return { row, settledAt };
        })
        .filter(({ row }) => row.received_at < end);
      const cohort = counted.filter(({ row }) => row.received_at >= start);
      const onHand = counted.filter(({ settledAt }) => settledAt === null || settledAt >= start);
      const tally = (of: typeof counted, isSettled: (one: (typeof counted)[number]) => boolean) => {
        const settled = of.filter(isSettled).length;
        return { received: of.length, settled, pending: of.length - settled };
      };
      return {
        received: tally(cohort, ({ settledAt }) => settledAt !== null),
        worked: tally(onHand, ({ settledAt }) => settledAt !== null && settledAt < end),
      };
    }

    const keep = ({ received, settled, pending }: Tally) => ({ received, settled, pending });

    const sum = (parts: readonly FiguresPart[]) =>
      parts.reduce((all, { received }) => all + received, 0);

    it('say what the events of the cases add up to, by receipt and by settling', async () => {
      const { figures, current } = await read(officer, await draft({ year, span }));
      const expected = await fromEvents();
      assert.equal(current, null);
      assert.deepEqual(keep(figures.received.total), expected.received);
      assert.deepEqual(keep(figures.worked.total), expected.worked);
      assert.ok((expected.received.received ?? 0) >= 2 && (expected.worked.settled ?? 0) >= 2);
      assert.ok((expected.worked.pending ?? 0) > (expected.received.pending ?? 0));
    });

    it('agree with the figures, and each table adds up to the total', async () => {
      const { body: list } = await officer.call<ReportList>(`${path}?year=${year}`);
      const { figures } = await read(officer, list.reports[0] ?? assert.fail());
      const { body } = await officer.call<CaseFigures>(`/v1/officer/figures?from=${from}&to=${to}`);
      const { received, worked } = figures;
      assert.deepEqual(received.total, body.total);
      assert.deepEqual(received.categoryGroups, body.categoryGroups);
      assert.deepEqual(received.channels, body.channels);
      assert.deepEqual(received.districts, body.districts);
      assert.deepEqual(figures.satisfaction, body.satisfaction);
      assert.deepEqual(figures.years[0]?.total, body.total);
      for (const counts of [received, worked]) {
        for (const parts of [
          ...[counts.natures, counts.categoryGroups, counts.categories, counts.channels],
          counts.districts,
        ]) {
          assert.equal(sum(parts), counts.total.received);
        }
      }
      assert.deepEqual(
        figures.years.map((one) => one.year),
        [year, year - 1, year - 2],
      );
      // One case with nobody and one with another centre; both are there once.
      assert.equal(sum(received.agencies), received.total.received);
      assert.ok(received.agencies.some(({ code }) => code === null));
      assert.ok(received.agencies.some(({ code }) => code !== null));
    });

    it('list what is overdue without its title, which is read with the national IDs masked', async () => {
      const { body: list } = await officer.call<ReportList>(`${path}?year=${year}`);
      const { figures, titles } = await read(officer, list.reports[0] ?? assert.fail());
      assert.equal(figures.overdue.total, figures.received.total.overdue);
      assert.equal(figures.overdue.cases[0]?.number, waiting);
      assert.ok(!JSON.stringify(figures).includes('HYPERLINK'));
      assert.match(titles[waiting] ?? '', /^=HYPERLINK/);
    });

    it('go from officer to director to ministry, and from then on stay as they are', async () => {
      const about = { year: 2568, span: 'q2' } as const;
      const own = await draft(about);
      assert.equal(
        (await move(officer, own, { step: 'submit' })).body.code,
        'report_move_not_allowed',
      );
      const sent = await moved(officer, own, { step: 'send' });
      assert.equal((await move(officer, sent, { step: 'approve' })).status, 403);
      assert.equal((await move(director, own, { step: 'approve' })).status, 412);
      const approved = await moved(director, sent, { step: 'approve' });
      const done = await moved(officer, approved, { step: 'submit' });
      assert.ok(done.approved && done.submitted && done.prepared);
      for (const step of ['send', 'return', 'approve', 'submit']) {
        const { status } = await move(director, done, { step, note: 'ขอแก้ไข' });
        assert.equal(status, 409, step);
      }
    });

    it('of a period that is not over stay drafts, of which nobody is reminded', async () => {
      const now = bangkokDate(new Date());
      const today = fiscalMonthOf(now);
      const running = reportSpans.find((one) => one === `m${today.month}`) ?? assert.fail();
      const early = [
        { year: today.year, span: running },
        { year: 2999, span: 'q1' },
      ] as const;
      for (const about of early) {
        const own = await draft(about);
        const { status, body } = await move(officer, own, { step: 'send' });
        assert.deepEqual([status, body.code], [409, 'report_not_over']);
        assert.equal((await read(officer, own)).state, 'draft');
        const reminder = await ministry.call<{ code: string }>('/v1/officer/report-reminders', {
          body: { ...about, provinces: ['40'] },
          headers: { 'idempotency-key': newKey() },
        });
        assert.deepEqual([reminder.status, reminder.body.code], [409, 'report_not_over']);
        const list = await stranger.call<ReportList>(`${path}?year=${about.year}`);
        assert.deepEqual(list.body.reminders, []);
      }
    });

    it('can be sent from the day after the last of their period', async () => {
      const about = { year: 2569, span: 'm9' } as const;
      assert.throws(
        () => {
          assertOver(about, at('2026-09-30', '23:59'));
        },
        (error) => error instanceof ProblemError && error.code === 'report_not_over',
      );
      assertOver(about, at('2026-10-01', '00:00'));
    });

    it('say the same in every table, whatever happens while they are counted', async () => {
      const number = await record({});
      await moveTo(number, { received: at('2023-06-10'), due: '2023-07-10' });
      const undone = new Error('nothing of this stays');
      let settled: Promise<unknown> | undefined;
      let figures: ReportFigures | undefined;
      await assert.rejects(
        center.database.transaction().execute(async (transaction) => {
          // Queued behind the first statement, and so before the second.
          const settleOnce = () =>
            (settled ??= transaction
              .updateTable('cases')
              .set({ status: 'rejected', settled_at: at('2023-06-20') })
              .where('number', '=', number)
              .execute());
          const watched = transaction.withPlugin({
            transformQuery: ({ node }) => node,
            transformResult: ({ result }) => {
              void settleOnce();
              return Promise.resolve(result);
            },
          });
          figures = await countReport(
            watched as unknown as Transaction<'officer'>,
            { province_code: '50', year: 2566, span: 'm6' },
            new Date(),
          );
          await settled;
          throw undone;
        }),
        undone,
      );
      const { received, worked, years, overdue } = figures ?? assert.fail();
      assert.deepEqual([received.total.pending, worked.total.settled], [1, 1]);
      assert.deepEqual(years[0]?.total, received.total);
      assert.deepEqual(years[0]?.categoryGroups, received.categoryGroups);
      assert.equal(overdue.total, received.total.overdue);
    });

    it('are given back with a reason, and counted anew when they are sent again', async () => {
      const own = await draft({ year: 2568, span: 'q3' });
      const sent = await moved(officer, own, { step: 'send' });
      assert.equal((await move(director, sent, { step: 'return' })).status, 422);
      const back = await moved(director, sent, { step: 'return', note: 'ขาดเรื่องของเดือนมิถุนายน' });
      assert.equal(back.note, 'ขาดเรื่องของเดือนมิถุนายน');
      assert.equal((await read(officer, back)).current, null);
      assert.equal((await moved(officer, back, { step: 'send' })).note, null);
    });

    it('keep their numbers when cases change, and show beside them what counting gives now', async () => {
      const done = await submitted({ year: 2568, span: 'm2' });
      const before = await read(officer, done);
      assert.equal(before.figures.received.total.received, 0);
      const late = await record({});
      await moveTo(late, { received: at('2025-02-14') });
      const after = await read(officer, done);
      assert.deepEqual(after.figures, before.figures);
      assert.equal(after.current?.received.total.received, 1);
      assert.deepEqual((await read(ministry, done)).figures, before.figures);
    });

    it('are corrected by another revision, which tells why', async () => {
      const about = { year: 2568, span: 'm3' } as const;
      await submitted(about);
      const refused = await prepare(officer, about);
      assert.equal(refused.status, 422);
      const second = await prepare(officer, { ...about, reason: 'บันทึกหนังสือย้อนหลัง' });
      assert.deepEqual([second.status, second.body.revision], [201, 2]);
      assert.equal(second.body.reason, 'บันทึกหนังสือย้อนหลัง');
      const third = await prepare(officer, { ...about, reason: 'อีกครั้ง' });
      assert.equal(third.status, 409);
      const { body } = await officer.call<ReportList>(`${path}?year=2568`);
      const own = body.reports.filter((one) => one.span === 'm3');
      assert.deepEqual(
        own.map(({ revision, state }) => [revision, state]),
        [
          [2, 'draft'],
          [1, 'submitted'],
        ],
      );
    });

    it('of another province are not there, nor are drafts for the ministry', async () => {
      const own = await draft({ year: 2567, span: 'year' });
      for (const who of [stranger, ministry]) {
        assert.equal((await who.call(`${path}/${own.id}`)).status, 404);
      }
      assert.equal((await move(stranger, own, { step: 'send' })).status, 404);
    });

    it('are added up for the ministry, by the last revision of each province', async () => {
      const about = { year: 2568, span: 'm4' } as const;
      const first = await submitted(about);
      const late = await record({});
      await moveTo(late, { received: at('2025-04-20') });
      const standing = () =>
        ministry.call<NationalReport>('/v1/officer/national-report?year=2568&span=m4');
      const before = (await standing()).body;
      assert.deepEqual([before.submitted, before.total.received], [1, 0]);
      const correction = await prepare(officer, { ...about, reason: 'บันทึกย้อนหลัง' });
      const sent = await moved(officer, correction.body, { step: 'send' });
      assert.equal((await standing()).body.provinces.find(isOwn)?.reportId, first.id);
      const approved = await moved(director, sent, { step: 'approve' });
      await moved(officer, approved, { step: 'submit' });
      const after = (await standing()).body;
      assert.deepEqual([after.submitted, after.total.received], [1, 1]);
      assert.equal(after.provinces.find(isOwn)?.reportId, sent.id);
      assert.equal(after.provinces.length, 77);
      assert.equal(after.provinces.find(({ provinceCode }) => provinceCode === '40')?.tally, null);
    });

    const isOwn = ({ provinceCode }: { provinceCode: string }) => provinceCode === '50';

    it('tell who is behind today, as the lists of the province count it', async () => {
      const { body } = await ministry.call<NationalReport>('/v1/officer/national-report');
      const month = fiscalMonthOf(bangkokDate(new Date()));
      assert.notEqual(body.span, `m${month.month}`);
      const own = body.provinces.find(isOwn) ?? assert.fail();
      const { body: counts } =
        await officer.call<Record<string, number>>('/v1/officer/case-counts');
      assert.deepEqual(
        [own.open, own.unread, own.overdue],
        [counts['open'], counts['new'], counts['overdue']],
      );
      const { rows } = await sql<{ count: number }>`select count(*)::integer as count from cases
        where province_code = '50' and result is null and quarantine is null
          and status not in ('closed', 'rejected')`.execute(center.database);
      assert.equal(own.withoutResult, rows[0]?.count);
    });

    it('are reminded of where they are missing, and the province reads it', async () => {
      await submitted({ year: 2568, span: 'm5' });
      const body = { year: 2568, span: 'm5', provinces: ['40', '50', '40'] };
      const headers = { 'idempotency-key': newKey() };
      for (let again = 0; again < 2; again += 1) {
        const { status } = await ministry.call('/v1/officer/report-reminders', { body, headers });
        assert.equal(status, 204);
      }
      const { body: theirs } = await stranger.call<ReportList>(`${path}?year=2568`);
      assert.deepEqual(
        theirs.reminders.map((one) => one.span),
        ['m5'],
      );
      const { body: own } = await officer.call<ReportList>(`${path}?year=2568`);
      assert.deepEqual(own.reminders, []);
    });

    it('take one of two steps that two officers decide on at once', async () => {
      const sent = await moved(officer, await draft({ year: 2568, span: 'm6' }), { step: 'send' });
      const answers = await Promise.all([
        move(director, sent, { step: 'approve' }),
        move(officer, sent, { step: 'return', note: 'แก้ไขก่อน' }),
      ]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
    });

    it('are begun once by two officers at once', async () => {
      const about = { year: 2568, span: 'm7' };
      const answers = await Promise.all([prepare(officer, about), prepare(director, about)]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409]);
    });

    it('leave each step and each file in the audit', async () => {
      const own = await draft({ year: 2568, span: 'm8' });
      const sent = await moved(officer, own, { step: 'send' });
      const back = await moved(director, sent, { step: 'return', note: 'ทบทวนตัวเลข' });
      const again = await moved(officer, back, { step: 'send' });
      await moved(officer, await moved(director, again, { step: 'approve' }), { step: 'submit' });
      await prepare(officer, { year: 2568, span: 'm8', reason: 'แก้ตัวเลขตามที่ตรวจพบ' });
      await ministry.call('/v1/officer/report-reminders', {
        body: { year: 2568, span: 'm8', provinces: ['40'] },
        headers: { 'idempotency-key': newKey() },
      });
      const file = { kind: 'report', format: 'xlsx', rows: 12, about: '2568 m8' };
      assert.equal((await officer.call('/v1/officer/exports', { body: file })).status, 204);
      const hidden = { ...file, kind: 'audit' };
      assert.equal((await officer.call('/v1/officer/exports', { body: hidden })).status, 403);
      const { rows } = await sql<{ action: string; reason: string }>`
        select action, reason from audit_entries where reason like '%2568 m8%' order by id
      `.execute(center.database);
      assert.deepEqual(
        rows.map(({ action, reason }) => [action, reason]),
        [
          ['report_prepared', '2568 m8 · 1'],
          ['report_sent', '2568 m8 · 1'],
          ['report_returned', '2568 m8 · 1 · ทบทวนตัวเลข'],
          ['report_sent', '2568 m8 · 1'],
          ['report_approved', '2568 m8 · 1'],
          ['report_submitted', '2568 m8 · 1'],
          ['report_corrected', '2568 m8 · 2 · แก้ตัวเลขตามที่ตรวจพบ'],
          ['report_reminded', '2568 m8'],
          ['data_exported', 'report · xlsx · 12 · 2568 m8'],
        ],
      );
    });

    describe('in the database itself', () => {
      const as = (who: TestOfficer, statement: ReturnType<typeof sql>) =>
        asOfficer(
          center.database,
          { session: sessionHash(who.cookie.split('=')[1] ?? '') },
          (transaction) => statement.execute(transaction),
        );
      const denied = /insufficient|denied|policy|step by step|fixed|director/i;

      it('are approved by a director of the province, and by nobody else', async () => {
        const { id } = await moved(officer, await draft({ year: 2567, span: 'm1' }), {
          step: 'send',
        });
        const approve = sql`update reports set state = 'approved', approved_by = damrong_officer_id(),
          approved_by_name = 'x', approved_at = now() where id = ${id}`;
        await assert.rejects(as(officer, approve), denied);
        assert.equal((await as(stranger, approve)).numAffectedRows, 0n);
        assert.equal((await as(ministry, approve)).numAffectedRows, 0n);
        await as(director, approve);
      });

      it('keep their numbers and their end', async () => {
        const sent = await moved(officer, await draft({ year: 2567, span: 'm2' }), {
          step: 'send',
        });
        const forge = sql`update reports set figures = '{"received":{}}' where id = ${sent.id}`;
        await assert.rejects(as(director, forge), denied);
        const lift = sql`update reports set figures = '{"received":{}}', state = 'approved',
          approved_by = damrong_officer_id(), approved_by_name = 'x', approved_at = now()
          where id = ${sent.id}`;
        await assert.rejects(as(director, lift), denied);
        const done = await submitted({ year: 2567, span: 'm3' });
        const change = sql`update reports set note = 'x' where id = ${done.id}`;
        await assert.rejects(as(director, change), denied);
        await assert.rejects(as(director, sql`delete from reports where id = ${done.id}`), denied);
      });

      it('begin as drafts of the own province, and reminders come from the ministry', async () => {
        const begin = (province: string) =>
          sql`insert into reports (province_code, year, span, revision, prepared_by,
            prepared_by_name, prepared_at) values (${province}, 2560, 'year', 1,
            damrong_officer_id(), 'x', now())`;
        await assert.rejects(as(officer, begin('40')), denied);
        await assert.rejects(as(ministry, begin('40')), denied);
        const remind = sql`insert into report_reminders values ('40', 2560, 'year', now(),
          damrong_officer_id())`;
        await assert.rejects(as(officer, remind), denied);
        await as(ministry, remind);
      });
    });
  });
}
