import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  assignmentMoves,
  assignmentStateCodes,
  findAssignmentRule,
  type AgencyList,
  type AssignedCase,
  type Assignment,
  type AssignmentList,
  type AssignmentMove,
  type AssignmentState,
  type CaseView,
  type OfficerCase,
  type OfficerAccountList,
  type OfficerRole,
  type OneTimeAccount,
  type Problem,
} from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey, type Answer } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asAgency, asOfficer, asPublic } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';

const secret = 'ขอให้ตรวจสอบเป็นการภายใน';
const landOffice = 'สำนักงานที่ดินจังหวัดเชียงใหม่';
const worksOffice = 'สำนักงานโยธาธิการและผังเมืองจังหวัดเชียงใหม่';

type Refusable<Body> = Answer<Body & Omit<Problem, 'status'>>;

for (const engine of engines) {
  describe(`assignments on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let chief: TestOfficer;
    let elsewhere: TestOfficer;
    let ministry: TestOfficer;
    let land: TestOfficer;
    let works: TestOfficer;
    let landId: string;
    let worksId: string;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      elsewhere = await signInDemoOfficer(center, 'khonkaen.officer');
      ministry = await signInDemoOfficer(center, 'moi.admin');
      land = await signInDemoOfficer(center, 'chiangmai.land');
      works = await signInDemoOfficer(center, 'chiangmai.works');
      landId = await idOf(landOffice);
      worksId = await idOf(worksOffice);
    });
    after(() => center.stop());

    const idOf = async (name: string) => {
      const path = `/v1/officer/agencies?${new URLSearchParams({ search: name })}`;
      const { agencies } = (await officer.call<AgencyList>(path)).body;
      return agencies.find(({ nameTh }) => nameTh === name)?.id ?? assert.fail(name);
    };
    const casePath = (number: string) => `/v1/officer/cases/${number}`;
    const path = (number: string, seq = 1) => `/v1/officer/assignments/${number}/${seq}`;
    const sessionOf = ({ cookie }: TestOfficer) => sessionHash(cookie.split('=')[1] ?? '');
    const toAgency = (...ids: string[]) =>
      ids.map((agencyId) => ({ kind: 'agency' as const, agencyId }));
    const give = (number: string, recipients: object[], more: object = {}, who = officer) =>
      who.call<OfficerCase & Omit<Problem, 'status'>>(`${casePath(number)}/assignments`, {
        body: { recipients, instruction: secret, ...more },
      });
    const move = (
      who: TestOfficer,
      number: string,
      version: number,
      body: { move: AssignmentMove; text?: string; dueOn?: string },
      { seq = 1, key = newKey() } = {},
    ): Promise<Refusable<Assignment>> =>
      who.call(`${path(number, seq)}/moves`, {
        body,
        headers: { 'idempotency-key': key, 'if-match': `"${version}"` },
      });
    const newCase = async (more: object = {}) => (await fileCase(center, filing(more))).body;
    const given = async (...ids: string[]) => {
      const receipt = await newCase();
      const { status, text } = await give(receipt.number, toAgency(...ids));
      assert.equal(status, 200, text);
      return receipt;
    };
    const seen = async (number: string) => (await officer.call<OfficerCase>(casePath(number))).body;
    const publicView = async (receipt: { number: string; code: string }) =>
      (await lookUp(center, receipt)).body as unknown as CaseView;
    const listed = async (who: TestOfficer, filter = 'open') => {
      const at = `/v1/officer/assignments?limit=100&filter=${filter}`;
      return (await who.call<AssignmentList>(at)).body.assignments.map(({ number }) => number);
    };

    it('go to several at once, each with a line of its own for the citizen', async () => {
      const receipt = await newCase();
      const recipients = [
        ...toAgency(landId),
        { kind: 'district', districtCode: '5007' },
        { kind: 'center', provinceCode: '51' },
      ];
      const { status, body, text } = await give(receipt.number, recipients, {
        publicNote: 'ส่งเรื่องให้หน่วยงานแล้ว',
      });
      assert.equal(status, 200, text);
      assert.equal(body.status, 'assigned');
      assert.deepEqual(
        body.assignments.map(({ recipientKind, recipientName, state, instruction }) => [
          recipientKind,
          recipientName,
          state,
          instruction,
        ]),
        [
          ['agency', landOffice, 'sent', secret],
          ['district', 'อำเภอแม่ริม', 'sent', secret],
          ['center', body.assignments[2]?.recipientName, 'sent', secret],
        ],
      );
      const view = await publicView(receipt);
      assert.equal(view.status, 'with_agency');
      assert.equal(view.agency, body.assignments.map((one) => one.recipientName).join(', '));
      assert.deepEqual(
        view.timeline.map(({ status: shown, agency, note }) => [shown, agency, note]),
        [
          ['received', null, null],
          ...body.assignments.map(({ recipientName }, index) => [
            'with_agency',
            recipientName,
            index === 0 ? 'ส่งเรื่องให้หน่วยงานแล้ว' : null,
          ]),
        ],
      );
    });

    it('tell the citizen neither instruction nor report', async () => {
      const receipt = await given(landId, worksId);
      const words = 'รายงานภายในที่ผู้ร้องไม่ควรเห็น';
      await move(land, receipt.number, 1, { move: 'accept' });
      await move(officer, receipt.number, 2, { move: 'chase', text: words });
      await move(land, receipt.number, 3, { move: 'progress', text: words });
      await move(works, receipt.number, 1, { move: 'return', text: words }, { seq: 2 });
      const view = JSON.stringify(await publicView(receipt));
      assert.ok(!view.includes(words) && !view.includes(secret));
      const asCitizen = asPublic(center.database, { caseNumber: receipt.number }, (transaction) =>
        transaction.selectFrom('case_events').select('change').execute(),
      );
      await assert.rejects(asCitizen, { code: '42501' });
      const rows = asPublic(center.database, { caseNumber: receipt.number }, (transaction) =>
        transaction.selectFrom('case_assignments').select('instruction').execute(),
      );
      await assert.rejects(rows, { code: '42501' });
    });

    it('lead the case from status to status, as far as the furthest has got', async () => {
      const receipt = await given(landId, worksId);
      const { number } = receipt;
      const statusNow = async () => (await seen(number)).status;
      await move(land, number, 1, { move: 'accept' });
      assert.equal(await statusNow(), 'accepted');
      await move(works, number, 1, { move: 'progress', text: 'ลงพื้นที่แล้ว' }, { seq: 2 });
      assert.equal(await statusNow(), 'in_progress');
      await move(works, number, 2, { move: 'return', text: 'ไม่อยู่ในอำนาจ' }, { seq: 2 });
      assert.equal(await statusNow(), 'accepted');
      assert.equal((await publicView(receipt)).agency, landOffice);
      await move(land, number, 2, { move: 'result', text: 'รังวัดแล้ว' });
      const done = await seen(number);
      assert.deepEqual([done.status, done.agency, done.result], ['resolved', null, null]);
      assert.equal((await publicView(receipt)).status, 'in_progress');
      await move(officer, number, 3, { move: 'revise', text: 'ขอภาพถ่ายประกอบ' });
      assert.equal(await statusNow(), 'in_progress');
      await move(officer, number, 4, { move: 'withdraw', text: 'ส่งหน่วยงานอื่น' });
      assert.deepEqual([await statusNow(), (await seen(number)).agency], ['returned', null]);
    });

    it('allow what the table of rules allows, in every state, for every role', async () => {
      const roles = [
        ['officer', officer],
        ['agency_officer', land],
      ] as const satisfies (readonly [OfficerRole, TestOfficer])[];
      const { number } = await given(landId);
      const begin = (state: AssignmentState) =>
        asOfficer(center.database, { session: sessionOf(officer) }, (transaction) =>
          transaction
            .updateTable('case_assignments')
            .set({ state, version: 1 })
            .where('case_number', '=', number)
            .execute(),
        );
      for (const state of assignmentStateCodes) {
        for (const [role, who] of roles) {
          for (const next of assignmentMoves) {
            await begin(state);
            const rule = findAssignmentRule(state, next, role);
            const answer = await move(who, number, 1, { move: next, text: 'เหตุผล' });
            const label = `${state} ${next} ${role} ${answer.text}`;
            if (rule === undefined) {
              const { status, body } = answer;
              assert.deepEqual([status, body.code], [409, 'assignment_move_not_allowed'], label);
            } else {
              const { status, body } = answer;
              assert.deepEqual([status, body.state, body.version], [200, rule.to, 2], label);
            }
          }
        }
      }
    });

    it('want words where the other side needs them, and a day that is to come', async () => {
      const { number } = await given(landId);
      const silent = await move(land, number, 1, { move: 'return' });
      assert.deepEqual(
        [silent.status, silent.body.issues],
        [422, [{ path: ['text'], code: 'note_required' }]],
      );
      const past = await move(officer, number, 1, { move: 'chase', dueOn: '2020-01-01' });
      assert.equal(past.status, 422);
      const own = await move(land, number, 1, {
        move: 'progress',
        text: 'ขอเลื่อน',
        dueOn: '2099-01-01',
      });
      assert.equal(own.status, 422);
      const chased = await move(officer, number, 1, { move: 'chase', dueOn: '2099-01-01' });
      assert.deepEqual(
        [chased.body.state, chased.body.chases, chased.body.dueOn],
        ['sent', 1, '2099-01-01'],
      );
    });

    it('refuse a stale step without a word about the case, and repeat none', async () => {
      const { number } = await given(landId);
      const key = newKey();
      const report = { move: 'progress', text: 'ลงพื้นที่แล้ว' } as const;
      const first = await move(land, number, 1, report, { key });
      const again = await move(land, number, 1, report, { key });
      assert.deepEqual([again.status, again.body], [200, first.body]);
      const stale = await move(land, number, 1, { move: 'return', text: 'ไม่ใช่' });
      assert.deepEqual([stale.status, stale.body.code], [412, 'assignment_changed']);
      assert.equal(stale.body.since, undefined);
      assert.equal(stale.body.version, undefined);
      const both = await Promise.all([
        move(land, number, 2, report),
        move(officer, number, 2, { move: 'withdraw', text: 'ถอนคืน' }),
      ]);
      assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412]);
    });

    it('take note of a centre’s other work no more than an agency may know of it', async () => {
      const { number } = await given(landId);
      await officer.call(`${casePath(number)}/notes`, { body: { note: 'บันทึกลับของศูนย์' } });
      const accepted = await move(land, number, 1, { move: 'accept' });
      assert.equal(accepted.status, 200, accepted.text);
      const read = await land.call<AssignedCase>(path(number));
      assert.ok(!read.text.includes('บันทึกลับของศูนย์'));
      assert.deepEqual(
        read.body.steps.map((step) => [step.move, step.text]),
        [
          ['send', secret],
          ['accept', null],
        ],
      );
    });

    it('leave a citizen’s answer unread when an agency acts or is chased', async () => {
      const receipt = await given(landId);
      const { number } = receipt;
      await officer.call(`${casePath(number)}/question`, {
        body: { question: 'ขอหมายเลขโฉนดที่ดินด้วย' },
      });
      const question = (await publicView(receipt)).question?.id ?? assert.fail();
      const answered = await fetch(`${center.publicUrl}/v1/cases/answer`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
        body: JSON.stringify({ ...pick(receipt), question, answer: 'โฉนดเลขที่ 12345' }),
      });
      assert.equal(answered.status, 201, await answered.text());
      await move(officer, number, 1, { move: 'chase' });
      await move(land, number, 2, { move: 'accept' });
      await move(land, number, 3, { move: 'progress', text: 'กำลังรังวัด' });
      assert.equal((await seen(number)).question, 'answered');
      await give(number, toAgency(worksId));
      assert.equal((await seen(number)).question, null);
    });

    it('end when the case is settled, and count for nothing when it is taken up again', async () => {
      const receipt = await given(landId, worksId);
      const { number } = receipt;
      await move(land, number, 1, { move: 'result', text: 'รังวัดแล้ว' });
      await officer.call(`${casePath(number)}/result`, {
        body: { result: 'ดำเนินการแล้วเสร็จ ไม่พบการรุกล้ำ', close: true },
      });
      const closed = await seen(number);
      assert.deepEqual(
        closed.assignments.map(({ state, ended, moves }) => [state, ended, moves]),
        [
          ['result', true, []],
          ['withdrawn', true, []],
        ],
      );
      assert.deepEqual([closed.status, closed.canAssign], ['closed', false]);
      const late = await move(works, number, 1, { move: 'accept' }, { seq: 2 });
      assert.equal(late.status, 412);
      assert.equal((await give(number, toAgency(landId))).status, 409);
      await officer.call(`${casePath(number)}/status`, {
        body: { status: 'reopened', note: 'ผู้ร้องยังเดือดร้อน' },
      });
      await give(number, toAgency(landId));
      await move(land, number, 1, { move: 'return', text: 'ไม่อยู่ในอำนาจ' }, { seq: 3 });
      assert.equal((await seen(number)).status, 'returned');
    });

    it('are given once to each, to nobody unknown, and by the centre alone', async () => {
      const { number } = await given(landId);
      const twice = await give(number, toAgency(landId));
      assert.deepEqual([twice.status, twice.body.code], [409, 'assignment_open']);
      for (const recipients of [
        [],
        toAgency(worksId, worksId),
        toAgency('5f0c2a7e-1b8d-4c63-9e4f-7a8b9c0d1e2f'),
        [{ kind: 'district', districtCode: '4001' }],
        [{ kind: 'center', provinceCode: '50' }],
      ]) {
        assert.equal((await give(number, recipients)).status, 422, JSON.stringify(recipients));
      }
      assert.equal((await give(number, toAgency(worksId), {}, land)).status, 403);
      assert.equal((await give(number, toAgency(worksId), {}, ministry)).status, 403);
      assert.equal((await give(number, toAgency(worksId), {}, elsewhere)).status, 404);
      assert.equal((await give(number, toAgency(worksId), { dueOn: '2020-01-01' })).status, 422);
      await move(land, number, 1, { move: 'return', text: 'ไม่ใช่' });
      assert.equal((await give(number, toAgency(landId))).status, 200);
    });

    const checkApart = async () => {
      const { number } = await given(landId);
      assert.ok((await listed(land)).includes(number));
      assert.ok(!(await listed(works, 'all')).includes(number));
      assert.ok((await listed(chief)).includes(number));
      assert.ok(!(await listed(elsewhere, 'all')).includes(number));
      assert.equal((await works.call(path(number))).status, 404);
      assert.equal((await move(works, number, 1, { move: 'accept' })).status, 404);
      assert.equal((await elsewhere.call(path(number))).status, 404);
      await move(land, number, 1, { move: 'return', text: 'ไม่อยู่ในอำนาจ' });
      assert.equal((await land.call(path(number))).status, 404);
      assert.ok(!(await listed(land, 'all')).includes(number));
      const hidden = await newCase({
        complainant: {
          identity: 'confidential',
          kind: 'person',
          name: 'ผู้ร้อง ปกปิด',
          phone: '0812345678',
        },
      });
      await give(hidden.number, toAgency(landId));
      const read = await land.call<AssignedCase>(path(hidden.number));
      assert.deepEqual([read.status, read.body.complainant], [200, null]);
      assert.ok(!read.text.includes('ปกปิด') && !read.text.includes('0812345678'));
      const open = await given(landId);
      const shown = await land.call<AssignedCase>(path(open.number));
      assert.equal(typeof shown.body.complainant?.name, 'string');
    };

    it('are seen by the agency that has them, and by no other', checkApart);

    it('keep agencies apart without row security', async () => {
      const tables = ['cases', 'complainants', 'case_events', 'case_assignments'];
      const turn = async (isOn: boolean) => {
        for (const name of tables) {
          const table = sql.table(name);
          const turned = isOn
            ? sql`alter table ${table} enable row level security`
            : sql`alter table ${table} disable row level security`;
          await turned.execute(center.database);
        }
      };
      await turn(false);
      try {
        await checkApart();
      } finally {
        await turn(true);
      }
    });

    it('keep agencies apart in the database, too', async () => {
      const { number } = await given(landId);
      const inAgency = (who: TestOfficer, statement: ReturnType<typeof sql>) =>
        asAgency(center.database, { session: sessionOf(who) }, (transaction) =>
          statement.execute(transaction),
        );
      const inCenter = (who: TestOfficer, statement: ReturnType<typeof sql>) =>
        asOfficer(center.database, { session: sessionOf(who) }, (transaction) =>
          statement.execute(transaction),
        );
      const row = sql`select seq from case_assignments where case_number = ${number}`;
      const theCase = sql`select number from cases where number = ${number}`;
      const person = sql`select name from complainants where case_number = ${number}`;
      const events = sql`select seq from case_events where case_number = ${number}`;
      for (const statement of [row, theCase, person, events]) {
        assert.equal((await inAgency(land, statement)).rows.length, 1);
        // An agency's session in the centre's role, and a centre's in the agency's, open nothing.
        assert.equal((await inCenter(land, statement)).rows.length, 0);
        assert.equal((await inAgency(works, statement)).rows.length, 0);
        assert.equal((await inAgency(officer, statement)).rows.length, 0);
      }
      const hidden = await newCase({
        complainant: {
          identity: 'confidential',
          kind: 'person',
          name: 'ผู้ร้อง ปกปิด',
          phone: '0812345678',
        },
      });
      await give(hidden.number, toAgency(landId));
      const secretPerson = sql`select name from complainants where case_number = ${hidden.number}`;
      assert.equal((await inAgency(land, secretPerson)).rows.length, 0);
      const settle = sql`update cases set status = 'closed' where number = ${number}`;
      await assert.rejects(inAgency(land, settle), /settles no case/);
      assert.equal((await inAgency(works, settle)).numAffectedRows, 0n);
      const unseen = sql`update cases set status = 'accepted' where number = ${number}`;
      await assert.rejects(inAgency(land, unseen), /one event/);
      await assert.rejects(
        inAgency(land, sql`update cases set title = 'x' where number = ${number}`),
        { code: '42501' },
      );
      await assert.rejects(
        inAgency(
          land,
          sql`update case_assignments set state = 'withdrawn' where case_number = ${number}`,
        ),
        /row-level security/,
      );
      for (const column of [
        'accused.name',
        'attachments.id',
        'cases.code_hash',
        'officers.username',
      ]) {
        const [table = '', name = ''] = column.split('.');
        await assert.rejects(
          inAgency(land, sql`select ${sql.id(name)} from ${sql.id(table)}`),
          { code: '42501' },
          column,
        );
      }
    });

    it('are worked on by accounts that a chief makes for agencies of the province', async () => {
      const account = (agencyId: string | null, role = 'agency_officer') =>
        chief.call<OneTimeAccount>('/v1/officer/accounts', {
          body: {
            username: `agency.${newKey().replace(/\D/g, '')}`,
            displayName: 'เจ้าหน้าที่หน่วยงาน',
            role,
            provinceCode: '50',
            agencyId,
          },
        });
      const made = await account(worksId);
      assert.equal(made.status, 201);
      const { username, agencyName } = made.body.account;
      const listed = await chief.call<OfficerAccountList>(
        `/v1/officer/accounts?search=${username}`,
      );
      assert.deepEqual(
        [agencyName, ...listed.body.accounts.map((one) => one.agencyName)],
        [worksOffice, worksOffice],
      );
      assert.equal((await account(null)).status, 422);
      assert.equal((await account(worksId, 'officer')).status, 422);
      const { agencies } = (
        await ministry.call<AgencyList>('/v1/officer/agencies?province=40&limit=100')
      ).body;
      const abroad = agencies.find(({ provinceCode }) => provinceCode === '40');
      const nation = agencies.find(({ provinceCode }) => provinceCode === null);
      for (const agency of [abroad, nation]) {
        assert.equal((await account(agency?.id ?? assert.fail())).status, 422);
      }
    });
  });
}

function pick({ number, code }: { number: string; code: string }) {
  return { number, code };
}
