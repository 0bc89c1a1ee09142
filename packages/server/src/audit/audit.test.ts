import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  auditActions,
  type Agency,
  type ContentEntry,
  type AnswerTemplate,
  type Holiday,
  type CaseReceipt,
  type CaseView,
  type RegisteredSites,
  type SimilarCases,
} from '@damrong/contract';
import { fileHeldCases } from '../../test-support/abuse.ts';
import { readAudit, type AuditRow } from '../../test-support/audit.ts';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import {
  ownPassword,
  signIn,
  signInDemoOfficer,
  type TestOfficer,
} from '../../test-support/officer.ts';
import { readArguments } from '../admin/read-arguments.ts';
import { siteCommands } from '../admin/site-commands.ts';
import { asMaintenance } from '../database/transaction.ts';
import { knownOpinion } from '../seed/demo-opinions.ts';

const result = 'ซ่อมท่อแล้วเสร็จทุกหลังคาเรือน';
const confidential = '2570-50-000119-0';
const boats = 'V50-4TNC-8WRE';

/** Looked at by the tests of letters, reports, circulars and erasures and by the journey of a sealed report, in test/sealed. */
const elsewhere =
  /^(circular|letter|report|sealed|hold|erasure|retention)_|^(data_exported|case_erased)$/;

for (const engine of engines) {
  describe(`audit on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let director: TestOfficer;
    let ministry: TestOfficer;
    let ids: Map<string, number>;
    const told = new Set<string>();
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      ministry = await signInDemoOfficer(center, 'moi.admin');
      const rows = await asMaintenance(center.database, (transaction) =>
        transaction.selectFrom('officers').select(['id', 'username']).execute(),
      );
      ids = new Map(rows.map(({ id, username }) => [username, id]));
    });
    after(() => center.stop());

    /** The rows that something leaves. */
    async function rowsOf(act: () => Promise<unknown>): Promise<AuditRow[]> {
      const before = (await readAudit(center.database)).length;
      await act();
      const rows = (await readAudit(center.database)).slice(before);
      for (const { action } of rows) told.add(action);
      return rows;
    }

    const row = (action: string, more: Partial<AuditRow> = {}): AuditRow => ({
      province_code: '50',
      action,
      officer_id: null,
      case_number: null,
      reason: null,
      ...more,
    });
    const by = (username: string) => ({ officer_id: ids.get(username) ?? assert.fail() });
    const byOfficer = () => by('chiangmai.officer');

    const citizen = (path: string, { number, code }: CaseReceipt, more: object) =>
      call(`${center.publicUrl}/v1/cases/${path}`, {
        body: { number, code, ...more },
        headers: { 'idempotency-key': newKey() },
      });
    const atDesk = (path: string, body: object, who = officer) =>
      who.call(`/v1/officer/cases/${path}`, { body });
    const newCase = async () => (await fileCase(center)).body;

    it('tells of a case that a citizen files', async () => {
      let number = '';
      const rows = await rowsOf(async () => {
        ({ number } = await newCase());
      });
      assert.deepEqual(rows, [row('case_filed', { case_number: number })]);
    });

    it('tells of a case that is held for a flood, and of its release and setting aside', async () => {
      let held: { number: string }[] = [];
      const rows = await rowsOf(async () => {
        held = await fileHeldCases(center, 2);
      });
      const [first = '', second = ''] = held.map(({ number }) => number);
      assert.deepEqual(
        rows.filter(({ action }) => action === 'case_held'),
        [first, second].map((case_number) => row('case_held', { case_number, reason: 'text' })),
      );
      const decide = (body: object) => () => officer.call('/v1/officer/quarantine', { body });
      assert.deepEqual(await rowsOf(decide({ decision: 'release', numbers: [first] })), [
        row('case_released', { ...byOfficer(), case_number: first }),
      ]);
      const reason = 'ข้อความซ้ำกันจำนวนมาก';
      assert.deepEqual(await rowsOf(decide({ decision: 'spam', reason, numbers: [second] })), [
        row('case_set_aside', { ...byOfficer(), case_number: second }),
      ]);
    });

    it('tells of a case that an officer records, and who did', async () => {
      let number = '';
      const rows = await rowsOf(async () => {
        const { body } = await officer.call<CaseReceipt>('/v1/officer/cases', {
          headers: { 'idempotency-key': newKey() },
          body: { ...filing(), channel: 'walk_in' },
        });
        ({ number } = body);
      });
      assert.deepEqual(rows, [row('case_recorded', { ...byOfficer(), case_number: number })]);
    });

    it('tells of each step of the work on a case', async () => {
      const receipt = await newCase();
      const { number } = receipt;
      const acts: [action: string, act: () => Promise<unknown>, isOfficers: boolean][] = [
        ['facts_added', () => citizen('facts', receipt, { facts: 'น้ำยังไม่ไหล' }), false],
        [
          'question_asked',
          () => atDesk(`${number}/question`, { question: 'น้ำไม่ไหลทั้งหมู่บ้านหรือเฉพาะบางหลัง' }),
          true,
        ],
        ['question_answered', () => answer(receipt), false],
        ['case_noted', () => atDesk(`${number}/notes`, { note: 'โทรแล้วไม่มีผู้รับสาย' }), true],
        [
          'owner_changed',
          () => atDesk(`${number}/owner`, { officerId: byOfficer().officer_id }),
          true,
        ],
        [
          'national_ids_shown',
          () => officer.call(`/v1/officer/cases/${number}/national-ids`, { method: 'POST' }),
          true,
        ],
        ['case_corrected', () => atDesk(`${number}/corrections`, { urgency: 'urgent' }), true],
        ['status_changed', () => atDesk(`${number}/status`, { status: 'in_progress' }), true],
        ['result_recorded', () => atDesk(`${number}/result`, { result }), true],
        ['case_rated', () => citizen('rating', receipt, { score: 4 }), false],
        [
          'case_reopened',
          () => citizen('reopening', receipt, { reason: 'น้ำหยุดไหลอีกตั้งแต่เมื่อวาน' }),
          false,
        ],
      ];
      for (const [action, act, isOfficers] of acts) {
        const who = isOfficers ? byOfficer() : {};
        assert.deepEqual(await rowsOf(act), [row(action, { case_number: number, ...who })], action);
      }
    });

    async function answer(receipt: CaseReceipt): Promise<unknown> {
      const { body } = await lookUp(center, receipt);
      return citizen('answer', receipt, { question: body.question?.id, answer: 'เฉพาะท้ายหมู่บ้าน' });
    }

    it('tells who looked at a confidential name, and why, before it is shown', async () => {
      const reason = 'ต้องติดต่อเพื่อนัดตรวจสอบสถานที่';
      const reveal = (who: TestOfficer, number = confidential) =>
        rowsOf(() => atDesk(`${number}/identity`, { reason }, who));
      assert.deepEqual(await reveal(director), [
        row('identity_revealed', {
          ...by('chiangmai.director'),
          case_number: confidential,
          reason,
        }),
      ]);
      assert.deepEqual(await reveal(officer), []);
      assert.deepEqual(await reveal(director, (await newCase()).number), [], 'nothing was hidden');
    });

    it('tells at both cases that they are linked, and no longer, with the number of the other', async () => {
      const [{ number: one }, { number: other }] = [await newCase(), await newCase()];
      const link = (kind: string | null) => () => atDesk(`${one}/links`, { other, kind });
      const both = (action: string) => [
        row(action, { ...byOfficer(), case_number: one, reason: other }),
        row(action, { ...byOfficer(), case_number: other, reason: one }),
      ];
      assert.deepEqual(await rowsOf(link('related')), both('case_linked'));
      assert.deepEqual(await rowsOf(link(null)), both('case_unlinked'));
    });

    it('tells to whom a case is given, and of each step after that', async () => {
      const { number } = await newCase();
      const recipients = [
        { kind: 'district', districtCode: '5007' },
        { kind: 'district', districtCode: '5001' },
      ];
      const about = { case_number: number, ...byOfficer() };
      assert.deepEqual(await rowsOf(() => atDesk(`${number}/assignments`, { recipients })), [
        row('case_given', { ...about, reason: 'อำเภอแม่ริม' }),
        row('case_given', { ...about, reason: 'อำเภอเมืองเชียงใหม่' }),
      ]);
      const chase = () =>
        officer.call(`/v1/officer/assignments/${number}/1/moves`, {
          body: { move: 'chase' },
          headers: { 'idempotency-key': newKey(), 'if-match': '"1"' },
        });
      assert.deepEqual(await rowsOf(chase), [
        row('assignment_moved', { ...about, reason: 'chase' }),
      ]);
    });

    it('tells of somebody who joins a case', async () => {
      const location = { districtCode: '5001', subdistrictCode: '500103' };
      const { number } = (await fileCase(center, filing({ location }))).body;
      const { body } = await call<SimilarCases>(
        `${center.publicUrl}/v1/similar-cases/500103/utilities.water_supply`,
      );
      const join = () =>
        call(`${center.publicUrl}/v1/similar-cases/follow`, {
          body: { publicId: body.cases[0]?.publicId },
          headers: { 'idempotency-key': newKey() },
        });
      assert.deepEqual(await rowsOf(join), [row('case_followed', { case_number: number })]);
    });

    it('tells nothing of a look-up and of what is refused', async () => {
      const receipt = await newCase();
      const rows = await rowsOf(async () => {
        await lookUp(center, receipt);
        await citizen('rating', receipt, { score: 4 });
        await citizen('facts', { ...receipt, code: '0000-0000-0000' }, { facts: 'น้ำยังไม่ไหล' });
        await atDesk(`${receipt.number}/status`, { status: 'reviewing' });
        await atDesk('2570-40-000046-0/status', { status: 'screening' });
        await officer.call<CaseView>(`/v1/officer/cases/${receipt.number}`);
      });
      assert.deepEqual(rows, []);
    });

    it('tells of sign-ins and new passwords', async () => {
      const username = 'khonkaen.officer';
      const who = { ...by(username), province_code: '40' };
      const rows = await rowsOf(() => signInDemoOfficer(center, username));
      assert.deepEqual(rows, [row('signed_in', who), row('password_changed', who)]);
      const wrong = () => signIn(center, { username, password: 'ไม่ใช่รหัสนี้แน่นอน' });
      assert.deepEqual(await rowsOf(() => assert.rejects(wrong)), [row('sign_in_refused', who)]);
      const nobody = () => signIn(center, { username: 'nobody', password: 'ไม่ใช่รหัสนี้แน่นอน' });
      assert.deepEqual(await rowsOf(() => assert.rejects(nobody)), [
        row('sign_in_refused', { province_code: '00' }),
      ]);
      const own = await signIn(center, { username, password: ownPassword });
      const leave = () => own.call('/v1/officer/session', { method: 'DELETE' });
      assert.deepEqual(await rowsOf(leave), [row('signed_out', who)]);
      assert.deepEqual(await rowsOf(leave), [], 'a session ends once');
    });

    it('tells of volunteers without naming them', async () => {
      const post = (path: string, body: object) => () =>
        call<{ reference: string; code: string }>(`${center.publicUrl}/v1/volunteers${path}`, {
          body,
          headers: { 'idempotency-key': newKey() },
        });
      const offer = {
        provinceCode: '50',
        kind: 'person',
        name: 'อาสา ตัวอย่าง',
        phone: '0812345678',
        skills: ['boat'],
        privacyNotice: '2569-11',
      };
      let keys = {};
      const signUp = async () => {
        const { body } = await post('', offer)();
        keys = { reference: body.reference, code: body.code };
      };
      assert.deepEqual(await rowsOf(signUp), [row('volunteer_signed_up')]);
      const { provinceCode: _, privacyNotice: __, ...change } = offer;
      assert.deepEqual(await rowsOf(post('/change', { ...keys, ...change })), [
        row('volunteer_changed'),
      ]);
      assert.deepEqual(await rowsOf(post('/withdrawal', keys)), [row('volunteer_withdrew')]);
      const erase = () => officer.call(`/v1/officer/volunteers/${boats}`, { method: 'DELETE' });
      assert.deepEqual(await rowsOf(erase), [row('volunteer_erased', byOfficer())]);
    });

    it('tells of edits of the list of skills', async () => {
      const who = { ...by('moi.admin'), province_code: '00' };
      const path = '/v1/officer/volunteer-skills';
      const names = { th: 'สุนัขค้นหา', en: 'Search dogs' };
      assert.deepEqual(await rowsOf(() => ministry.call(path, { body: names })), [
        row('volunteer_skill_added', { ...who, reason: 'search_dogs' }),
      ]);
      const body = { ...names, retired: true, position: 1 };
      assert.deepEqual(
        await rowsOf(() => ministry.call(`${path}/search_dogs`, { method: 'PUT', body })),
        [row('volunteer_skill_edited', { ...who, reason: 'search_dogs' })],
      );
    });

    it('tells of sorted opinions, and not what they say', async () => {
      const path = `/v1/officer/opinions/${knownOpinion}`;
      const sort = () => officer.call(path, { method: 'PUT', body: { tags: ['ก'], held: false } });
      assert.deepEqual(await rowsOf(sort), [
        row('opinion_sorted', { ...byOfficer(), reason: knownOpinion }),
      ]);
      const merge = () =>
        officer.call('/v1/officer/opinion-tags', { body: { from: 'ก', into: 'ข' } });
      assert.deepEqual(await rowsOf(merge), [
        row('opinion_tags_merged', { ...byOfficer(), reason: 'ก → ข' }),
      ]);
    });

    it('tells of work on accounts, and of sessions that were ended elsewhere', async () => {
      const username = 'chiangmai.audited';
      const path = '/v1/officer/accounts';
      const about = { ...by('moi.admin'), reason: username };
      const account = {
        username,
        displayName: 'บัญชี ทดสอบ',
        role: 'officer',
        provinceCode: '50',
      };
      let password = '';
      const create = async () => {
        const { body } = await ministry.call<{ oneTimePassword: string }>(path, { body: account });
        password = body.oneTimePassword;
      };
      assert.deepEqual(await rowsOf(create), [row('officer_created', about)]);
      const change = (version: number, displayName: string, disabled: boolean) => () =>
        ministry.call(`${path}/${username}`, {
          method: 'PUT',
          body: { ...account, displayName, disabled, version },
        });
      const name = 'ชื่อใหม่ ทดสอบ';
      assert.deepEqual(await rowsOf(change(1, name, false)), [row('officer_changed', about)]);
      assert.deepEqual(await rowsOf(change(2, name, true)), [row('officer_disabled', about)]);
      assert.deepEqual(await rowsOf(change(3, name, false)), [row('officer_enabled', about)]);
      const own = await signIn(center, { username, password });
      await signIn(center, { username, password });
      const { body } = await own.call<{ sessions: { id: string; current: boolean }[] }>(
        '/v1/officer/sessions',
      );
      const { id } = body.sessions.find(({ current }) => !current) ?? assert.fail();
      const [ended] = await rowsOf(() =>
        own.call(`/v1/officer/sessions/${id}`, { method: 'DELETE' }),
      );
      assert.equal(ended?.action, 'session_ended');
      const reset = () => ministry.call(`${path}/${username}/password`, { body: { version: 4 } });
      assert.deepEqual(await rowsOf(reset), [row('officer_password_reset', about)]);
    });

    it('tells of sites that an operator registers and takes off', async () => {
      const run = (name: string) => async () => {
        const command = siteCommands.find((one) => one.name === name) ?? assert.fail(name);
        const origin = 'https://www.audited.go.th';
        await command.read(readArguments([origin], []))({
          database: center.database,
          config: { origins: [], publicUrl: undefined, tryLoopback: false },
          now: new Date(),
          say() {},
        });
      };
      const about = { province_code: '00', reason: 'https://www.audited.go.th' };
      assert.deepEqual(await rowsOf(run('sites add')), [row('site_added', about)]);
      assert.deepEqual(await rowsOf(run('sites remove')), [row('site_removed', about)]);
    });

    it('tells who registers, changes and takes off a site at the desk', async () => {
      const path = '/v1/officer/sites';
      const reason = 'https://desk.go.th';
      const body = { origins: [reason], provinceCode: '50' };
      const about = { reason, ...by('moi.admin') };
      let id = '';
      const add = async () => {
        const added = await ministry.call<RegisteredSites>(path, { body });
        id = added.body.sites[0]?.id ?? '';
      };
      const change = () =>
        ministry.call(`${path}/${id}`, { method: 'PUT', body: { provinceCode: '50', version: 1 } });
      const remove = () => ministry.call(`${path}/${id}`, { method: 'DELETE' });
      assert.deepEqual(await rowsOf(add), [row('site_added', about)]);
      assert.deepEqual(await rowsOf(change), [row('site_changed', about)]);
      assert.deepEqual(await rowsOf(remove), [row('site_removed', about)]);
    });

    it('tells who adds, changes, merges and parts agencies', async () => {
      const path = '/v1/officer/agencies';
      const agency = { nameTh: 'หน่วยงานสอบทาน', level: 'local', provinceCode: '50' };
      const about = { reason: agency.nameTh, ...by('moi.admin') };
      const write = (at: string, version: number, body: object, method = 'POST') =>
        ministry.call<Agency>(at, {
          method,
          body,
          headers: { 'idempotency-key': newKey(), 'if-match': `"${version}"` },
        });
      const { body: twin } = await write(path, 1, { ...agency, nameTh: 'หน่วยงานคู่' });
      let own = '';
      const add = async () => {
        own = `${path}/${(await write(path, 1, agency)).body.id}`;
      };
      const change = () => write(own, 1, { ...agency, active: true }, 'PUT');
      assert.deepEqual(await rowsOf(add), [row('agency_added', about)]);
      assert.deepEqual(await rowsOf(change), [row('agency_changed', about)]);
      const merge = () => write(`${own}/merge`, 2, { into: twin.id });
      assert.deepEqual(await rowsOf(merge), [row('agency_merged', about)]);
      const part = () => write(`${own}/merge`, 3, { into: null });
      assert.deepEqual(await rowsOf(part), [row('agency_separated', about)]);
    });

    it('tells who adds, changes, archives, brings back, hides and shows a template', async () => {
      const path = '/v1/officer/templates';
      const title = 'แม่แบบสอบทาน';
      const told = { lang: 'th', title, body: 'ข้อความสอบทาน', categories: [] };
      const write = (
        who: TestOfficer,
        at: string,
        version: number,
        body: object,
        method = 'POST',
      ) =>
        who.call<AnswerTemplate>(at, {
          method,
          body,
          headers: { 'idempotency-key': newKey(), 'if-match': `"${version}"` },
        });
      const change = (version: number, archived: boolean) => () =>
        write(ministry, one, version, { ...told, archived }, 'PUT');
      const hide = (hidden: boolean) => () => write(director, `${one}/hiding`, 4, { hidden });
      let one = '';
      const steps: [string, () => Promise<unknown>][] = [
        [
          'added',
          async () =>
            (one = `${path}/${(await write(ministry, path, 1, { ...told, kind: 'note' })).body.id}`),
        ],
        ['changed', change(1, false)],
        ['archived', change(2, true)],
        ['restored', change(3, false)],
      ];
      const national = { province_code: '00', reason: title, ...by('moi.admin') };
      for (const [act, step] of steps) {
        assert.deepEqual(await rowsOf(step), [row(`template_${act}`, national)]);
      }
      const own = { reason: title, ...by('chiangmai.director') };
      assert.deepEqual(await rowsOf(hide(true)), [row('template_hidden', own)]);
      assert.deepEqual(await rowsOf(hide(true)), []);
      assert.deepEqual(await rowsOf(hide(false)), [row('template_shown', own)]);
    });

    it('tells who adds, changes, withdraws and brings back a day off', async () => {
      const path = '/v1/officer/holidays';
      const [day, told] = [
        '2045-01-17',
        {
          nameTh: 'วันหยุดสอบทาน',
          nameEn: 'An audited holiday',
          kind: 'local',
          source: 'ประกาศตัวอย่าง',
          announced: true,
        },
      ];
      const about = { reason: day, ...by('moi.admin') };
      const write = (at: string, version: number, body: object, method = 'POST') =>
        ministry.call<Holiday>(at, {
          method,
          body,
          headers: { 'idempotency-key': newKey(), 'if-match': `"${version}"` },
        });
      let own = '';
      const steps: [string, () => Promise<unknown>][] = [
        [
          'added',
          async () =>
            (own = `${path}/${(await write(path, 0, { ...told, day, provinceCode: '50' })).body.id}`),
        ],
        ['changed', () => write(own, 1, { ...told, withdrawn: false }, 'PUT')],
        ['withdrawn', () => write(own, 2, { ...told, withdrawn: true }, 'PUT')],
        ['restored', () => write(own, 3, { ...told, withdrawn: false }, 'PUT')],
      ];
      for (const [act, step] of steps) {
        assert.deepEqual(await rowsOf(step), [row(`holiday_${act}`, about)]);
      }
    });

    it('tells who writes, checks, publishes and takes down what a centre says', async () => {
      const path = '/v1/officer/content';
      const content = {
        kind: 'ministries',
        nameTh: 'กระทรวงสอบทาน',
        nameEn: 'A ministry',
        url: 'https://www.example.go.th/',
        hidden: false,
      };
      const draft = { provinceCode: '50', key: 'audited', position: 1, content };
      const about = { reason: 'ministries/audited', ...by('moi.admin') };
      const write = (at: string, version: number, body: object, method = 'POST') =>
        ministry.call<ContentEntry>(at, {
          method,
          body,
          headers: { 'idempotency-key': newKey(), 'if-match': `"${version}"` },
        });
      let own = '';
      const steps: [string, () => Promise<unknown>][] = [
        ['added', async () => (own = `${path}/${(await write(path, 0, draft)).body.id}`)],
        ['changed', () => write(own, 1, draft, 'PUT')],
        ['checked', () => write(`${own}/check`, 2, { checked: true })],
        ['published', () => write(`${own}/publication`, 3, { published: true })],
        ['withdrawn', () => write(`${own}/publication`, 4, { published: false })],
        ['unchecked', () => write(`${own}/check`, 5, { checked: false })],
      ];
      for (const [act, step] of steps) {
        assert.deepEqual(await rowsOf(step), [row(`content_${act}`, about)]);
      }
    });

    it('tells who looks for a complainant and by what, not for whom', async () => {
      const typed = [
        ['name', 'สมหญิง ใจงาม'],
        ['phone', '081 000 0000'],
        ['national_id', '1-1037-02071-81-1'],
      ] as const;
      for (const [kind, text] of typed) {
        const search = () => officer.call('/v1/officer/person-searches', { body: { text } });
        assert.deepEqual(await rowsOf(search), [row(`person_searched_by_${kind}`, byOfficer())]);
      }
    });

    it('tells who lets closings wait, asks for one, and decides about it', async () => {
      const rule = (needsApproval: boolean) => () =>
        director.call('/v1/officer/closing-rule', { method: 'PUT', body: { needsApproval } });
      const set = row('closing_rule_changed', by('chiangmai.director'));
      assert.deepEqual(
        (await rowsOf(rule(true))).map((told) => ({ ...told, reason: null })),
        [set],
      );
      const { number } = await newCase();
      const decide = (who: TestOfficer, body: object) => () =>
        atDesk(`${number}/closing`, body, who);
      const ask = () => atDesk(`${number}/result`, { result });
      const steps: [action: string, username: string, act: () => Promise<unknown>][] = [
        ['closing_requested', 'chiangmai.officer', ask],
        ['closing_withdrawn', 'chiangmai.officer', decide(officer, { decision: 'withdraw' })],
        ['closing_requested', 'chiangmai.officer', ask],
        [
          'closing_returned',
          'chiangmai.director',
          decide(director, { decision: 'return', reason: 'กรุณาระบุวันที่ซ่อมแล้วเสร็จ' }),
        ],
        ['closing_requested', 'chiangmai.officer', ask],
        ['closing_approved', 'chiangmai.director', decide(director, { decision: 'approve' })],
      ];
      for (const [action, username, act] of steps) {
        const rows = await rowsOf(act);
        const expected = row(action, { case_number: number, ...by(username) });
        assert.deepEqual(rows, [expected], action);
      }
      await rule(false)();
    });

    it('is looked at above for every act that it knows', () => {
      const known = auditActions.map(({ code }) => code);
      assert.deepEqual([...told].sort(), known.filter((code) => !elsewhere.test(code)).sort());
    });
  });
}
