import {
  addCalendarDays,
  bangkokDate,
  type AuditList,
  type CaseFilingInput,
  type CaseLetters,
  type Letter,
  type LetterList,
  type LetterSettings,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asMaintenance, asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';

const answerBy = addCalendarDays(bangkokDate(new Date()), 15);
const name = 'นางสาวปกปิด ไม่เปิดเผยนาม';
const hidden: CaseFilingInput['complainant'] = {
  identity: 'confidential',
  name,
  phone: '0898765432',
  email: 'hidden.person@example.org',
};

const request = {
  kind: 'request',
  form: 'memo',
  office: 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่',
  subject: 'ขอให้ดำเนินการเรื่องร้องเรียน',
  addressee: 'นายกเทศมนตรีนครเชียงใหม่',
  body: 'ด้วยศูนย์ดำรงธรรมจังหวัดเชียงใหม่ได้รับเรื่องร้องเรียน\nจึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ',
  signer: 'นายตัวอย่าง ผู้ลงนาม',
  post: 'รองผู้ว่าราชการจังหวัดเชียงใหม่',
  answerBy,
};
const receipt = {
  ...request,
  kind: 'receipt',
  form: 'external',
  addressee: 'ผู้ร้อง ตัวอย่าง',
  answerBy: null,
};

type Refused = Letter & { readonly code?: string };

for (const engine of engines) {
  describe(`outgoing letters on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let chief: TestOfficer;
    let elsewhere: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      elsewhere = await signInDemoOfficer(center, 'khonkaen.director');
    });
    after(() => center.stop());

    const newCase = async (complainant = filing().complainant) =>
      (await fileCase(center, filing({ complainant }))).body.number;
    const issue = (number: string, body: object, who = officer, key = newKey()) =>
      who.call<Refused>(`/v1/officer/cases/${number}/letters`, {
        body,
        headers: { 'idempotency-key': key },
      });
    const issued = async (number: string, body: object = request) => {
      const { status, body: letter, text } = await issue(number, body);
      assert.equal(status, 201, text);
      return letter;
    };
    const voided = (id: string, who = chief, reason = 'พิมพ์ชื่อหน่วยงานผิด') =>
      who.call<Refused>(`/v1/officer/letters/${id}/voiding`, {
        body: { reason },
        headers: { 'idempotency-key': newKey() },
      });
    const ofCase = async (number: string, who = officer) =>
      (await who.call<CaseLetters>(`/v1/officer/cases/${number}/letters`)).body;
    const listed = async (query = '', who = officer) =>
      (await who.call<LetterList>(`/v1/officer/letters${query}`)).body;
    const setPrefix = (prefix: string, who = chief) =>
      who.call<LetterSettings & { code?: string }>('/v1/officer/letter-settings', {
        method: 'PUT',
        body: { prefix },
      });
    const audited = async (kind: string, wanted: string) => {
      const path = `/v1/officer/audit?kind=${kind}&limit=100`;
      const { entries } = (await chief.call<AuditList>(path)).body;
      return entries.filter(({ action }) => action === wanted);
    };
    const asSession = <T>({ cookie }: TestOfficer, work: Parameters<typeof asOfficer<T>>[2]) =>
      asOfficer(center.database, { session: sessionHash(cookie.split('=')[1] ?? '') }, work);

    it('have no number until chief or director have said what stands before it', async () => {
      const number = await newCase();
      assert.deepEqual(
        [(await issue(number, request)).body.code, (await ofCase(number)).prefix],
        ['letter_prefix_missing', null],
      );
      assert.equal((await setPrefix('ชม ๐๐๑๗.๓', officer)).body.code, 'not_permitted');
      assert.equal((await setPrefix('ชม/๑')).body.code, 'input_invalid');
      const set = await setPrefix('ชม 0017.3');
      assert.deepEqual([set.status, set.body.prefix], [200, 'ชม 0017.3']);
      await setPrefix('ชม 0017.3');
      assert.equal((await audited('registers', 'letter_prefix_changed')).length, 1);
      const there = await elsewhere.call<LetterSettings>('/v1/officer/letter-settings');
      assert.equal(there.body.prefix, null);
      const letter = await issued(number);
      assert.deepEqual(
        [letter.number, letter.fullNumber, letter.dated],
        [1, 'ชม ๐๐๑๗.๓/๑', bangkokDate(new Date())],
      );
    });

    it('go on behind the numbers that were given on paper, if chief or director say so first', async () => {
      const begin = (body: object, who = elsewhere) =>
        who.call<LetterSettings & { code?: string; issues?: unknown }>(
          '/v1/officer/letter-settings',
          { method: 'PUT', body: { prefix: 'ขก 0017.3', ...body } },
        );
      for (const last of [0, -1, 1.5, 1_000_000, '12']) {
        assert.equal((await begin({ lastOrdinary: last })).body.code, 'input_invalid');
      }
      const begun = await begin({ lastOrdinary: 512, lastCircular: 40 });
      const year = Number(bangkokDate(new Date()).slice(0, 4)) + 543;
      assert.deepEqual(
        [begun.body.year, begun.body.lastOrdinary, begun.body.lastCircular],
        [year, 512, 40],
      );
      const again = await begin({ lastOrdinary: 600 });
      assert.deepEqual(
        [again.body.code, again.body.issues],
        ['input_invalid', [{ path: ['lastOrdinary'], code: 'invalid' }]],
      );
      const { body } = await elsewhere.call<AuditList>(
        '/v1/officer/audit?kind=registers&limit=100',
      );
      const entries = body.entries.filter(({ action }) => action === 'letter_register_begun');
      assert.equal(entries.length, 2);
      assert.match(JSON.stringify(entries), new RegExp(`"512/${year}"`));
      assert.match(JSON.stringify(entries), new RegExp(`"ว 40/${year}"`));
    });

    it('begin behind 1 by chief and director alone in the database, too', async () => {
      await assert.rejects(
        asSession(officer, (db) =>
          db
            .insertInto('letter_serials')
            .values({ province_code: '50', year: 2599, series: 'ordinary', last: 7 })
            .execute(),
        ),
        /one by one/,
      );
    });

    it('are counted without gaps, circulars apart', async () => {
      const number = await newCase();
      const first = await issued(number);
      const circular = await issued(number, { ...request, series: 'circular' });
      const next = await issued(number);
      assert.deepEqual([circular.number, circular.fullNumber], [1, 'ชม ๐๐๑๗.๓/ว ๑']);
      assert.equal(next.number, first.number + 1);
    });

    it('get a number each, however many are issued at once', async () => {
      const number = await newCase();
      const { number: before } = await issued(number);
      const answers = await Promise.all(Array.from({ length: 12 }, () => issue(number, request)));
      const taken = answers.map(({ body }) => body.number).sort((one, other) => one - other);
      assert.deepEqual(
        taken,
        Array.from({ length: 12 }, (_, index) => before + 1 + index),
      );
    });

    it('leave no gap where issuing fails after the number was taken', async () => {
      const number = await newCase();
      const { number: before } = await issued(number);
      const remindsOf = '00000000-0000-4000-8000-000000000000';
      const failed = await issue(number, { ...request, kind: 'reminder', remindsOf });
      assert.equal(failed.body.code, 'input_invalid');
      assert.equal((await issued(number)).number, before + 1);
    });

    it('are issued once, however often the same intent comes', async () => {
      const number = await newCase();
      const key = newKey();
      const [one, other] = [
        await issue(number, request, officer, key),
        await issue(number, request, officer, key),
      ];
      assert.deepEqual([other.status, other.body.id], [201, one.body.id]);
      assert.equal((await ofCase(number)).letters.length, 1);
    });

    it('keep what they said, and the number that they had', async () => {
      const number = await newCase();
      const letter = await issued(number, {
        ...request,
        secrecy: 'secret',
        speed: 'most_urgent',
        references: ['หนังสือร้องเรียน ลงวันที่ ๑ พฤศจิกายน ๒๕๖๙'],
      });
      await setPrefix('ชม 0018');
      const read = await officer.call<Letter>(`/v1/officer/letters/${letter.id}`);
      assert.deepEqual(read.body, letter);
      assert.deepEqual(
        [read.body.secrecy, read.body.speed, read.body.body],
        ['secret', 'most_urgent', request.body],
      );
      await setPrefix('ชม 0017.3');
      for (const column of ['subject', 'content', 'number', 'issued_by_name']) {
        await assert.rejects(
          asSession(chief, (db) =>
            sql`update letters set ${sql.ref(column)} = ${sql.ref(column)}
              where id = ${letter.id}`.execute(db),
          ),
          /permission denied/,
        );
      }
      await assert.rejects(
        asSession(chief, (db) => db.deleteFrom('letters').where('id', '=', letter.id).execute()),
        /permission denied/,
      );
    });

    it('keep the row of a void number, which chief and director alone make so, once', async () => {
      const number = await newCase();
      const letter = await issued(number);
      assert.equal((await voided(letter.id, officer)).body.code, 'not_permitted');
      assert.equal((await voided(letter.id, elsewhere)).body.code, 'not_found');
      const done = await voided(letter.id);
      assert.deepEqual([done.status, done.body.voided?.reason], [200, 'พิมพ์ชื่อหน่วยงานผิด']);
      assert.equal((await voided(letter.id)).body.code, 'letter_not_allowed');
      const { letters } = await listed('?limit=1');
      assert.deepEqual([letters[0]?.id, letters[0]?.voided?.by], [letter.id, done.body.voided?.by]);
      assert.equal((await issued(number)).number, letter.number + 1);
      const untouched = await issued(number);
      const set = {
        ...{ voided_at: new Date(), voided_by_name: 'x', void_reason: 'x' },
        voided_by: await idOf('chiangmai.officer'),
      };
      const { numUpdatedRows } = await asSession(officer, (db) =>
        db.updateTable('letters').set(set).where('id', '=', untouched.id).executeTakeFirst(),
      );
      assert.equal(numUpdatedRows, 0n);
    });

    const idOf = (username: string) =>
      asMaintenance(center.database, async (transaction) => {
        const { id } = await transaction
          .selectFrom('officers')
          .select('id')
          .where('username', '=', username)
          .executeTakeFirstOrThrow();
        return id;
      });

    it('are written down: issued, and made void', async () => {
      const number = await newCase();
      const letter = await issued(number);
      await voided(letter.id);
      const [entry] = await audited('registers', 'letter_issued');
      assert.deepEqual([entry?.caseNumber, entry?.detail], [number, letter.fullNumber]);
      const [made] = await audited('registers', 'letter_voided');
      assert.equal(made?.detail, letter.fullNumber);
    });

    it('go to nobody who is confidential or anonymous', async () => {
      for (const complainant of [hidden, { identity: 'anonymous' } as const]) {
        const { body } = await fileCase(
          center,
          filing({
            complainant,
            facts: 'มีการลักลอบทิ้งขยะลงในลำน้ำหลังหมู่บ้านทุกคืนวันศุกร์ต่อเนื่องมาหลายเดือนแล้ว น้ำมีกลิ่นเหม็น',
          }),
        );
        const { number } = body;
        assert.deepEqual((await ofCase(number)).kinds, ['request', 'reminder']);
        for (const kind of ['receipt', 'result']) {
          const refused = await issue(number, { ...receipt, kind });
          assert.deepEqual([refused.status, refused.body.code], [409, 'letter_not_allowed']);
        }
        await assert.rejects(insertedBeside(number, 'receipt', 'ข้อความ'), /row-level security/);
      }
      const { kinds } = await ofCase(await newCase());
      assert.deepEqual(kinds, ['receipt', 'result', 'request', 'reminder']);
    });

    it('never hold what tells of a hidden complainant, wherever it is typed', async () => {
      const number = await newCase(hidden);
      for (const told of [
        { body: `ผู้ร้องชื่อ ${name}` },
        { subject: 'เรื่องของปกปิด  ไม่เปิดเผยนาม' },
        { addressee: 'ปกปิดไม่เปิดเผยนาม' },
        { references: ['คำร้องของ ปกปิด\u200b ไม่เปิดเผยนาม'] },
        { body: 'ครอบครัวไม่เปิดเผยนาม\nบุตรชื่อปกปิด' },
        { copies: ['โทร. ๐๘๙-๘๗๖-๕๔๓๒'] },
        { contact: 'อีเมล Hidden.Person@example.org' },
        { enclosures: ['ภาพถ่ายของคุณปกปิด ไม่เปิดเผยนาม'] },
      ]) {
        const refused = await issue(number, { ...request, ...told });
        assert.deepEqual(
          [refused.status, refused.body.code],
          [409, 'letter_names_hidden'],
          JSON.stringify(told),
        );
      }
      const entries = await audited('persons', 'letter_refused');
      assert.equal(entries.filter(({ caseNumber }) => caseNumber === number).length, 8);
      assert.ok(entries.every(({ detail }) => detail === null));
      assert.equal((await issue(number, request)).status, 201);
      await assert.rejects(insertedBeside(number, 'request', name), /row-level security/);
      const open = await newCase({ identity: 'named', name, phone: '0898765432' });
      assert.equal((await issue(open, { ...request, body: `ผู้ร้องชื่อ ${name}` })).status, 201);
    });

    /** As the code would without its own rules: the database has them once more. */
    async function insertedBeside(number: string, kind: 'receipt' | 'request', subject: string) {
      const { number: last, year } = await issued(await newCase());
      const by = await idOf('chiangmai.officer');
      return asSession(officer, async (db) => {
        await db
          .updateTable('letter_serials')
          .set({ last: last + 1 })
          .where('province_code', '=', '50')
          .where('series', '=', 'ordinary')
          .where('year', '=', year)
          .execute();
        await db
          .insertInto('letters')
          .values({
            ...{ province_code: '50', year, series: 'ordinary', number: last + 1, kind, subject },
            ...{ prefix: 'ชม 0017', dated: bangkokDate(new Date()), case_number: number },
            ...{ addressee: 'x', answer_by: kind === 'request' ? answerBy : null, content: '{}' },
            ...{ reminder: null, reminds_of: null, issued_at: new Date() },
            ...{ issued_by: by, issued_by_name: 'x' },
          })
          .execute();
      });
    }

    it('have numbers that go up one by one in the database, too', async () => {
      const { year, number } = await issued(await newCase());
      await assert.rejects(
        asSession(officer, (db) =>
          db
            .updateTable('letter_serials')
            .set({ last: number + 2 })
            .where('series', '=', 'ordinary')
            .where('year', '=', year)
            .execute(),
        ),
        /one by one/,
      );
    });

    it('remind three times of a request, and cite no other letter', async () => {
      const number = await newCase();
      const first = await issued(number);
      const reminder = { ...request, kind: 'reminder', remindsOf: first.id };
      for (const count of [1, 2, 3]) {
        assert.equal((await issued(number, reminder)).reminder, count);
      }
      assert.equal((await issue(number, reminder)).body.code, 'letter_not_allowed');
      const { letters } = await ofCase(number);
      const third = letters.at(-1);
      await voided(third?.id ?? '');
      assert.equal((await issued(number, reminder)).reminder, 3);
      const other = await newCase();
      assert.equal((await issue(other, reminder)).body.code, 'input_invalid');
      const own = { ...reminder, remindsOf: third?.id };
      assert.equal((await issue(number, own)).body.code, 'input_invalid');
      const void1 = await issued(number);
      await voided(void1.id);
      const late = await issue(number, { ...reminder, remindsOf: void1.id });
      assert.equal(late.body.code, 'letter_not_allowed');
    });

    it('ask for no answer before today', async () => {
      const yesterday = addCalendarDays(bangkokDate(new Date()), -1);
      const { body } = await issue(await newCase(), { ...request, answerBy: yesterday });
      assert.equal(body.code, 'input_invalid');
    });

    it('are found by number in either script, addressee and subject, page by page', async () => {
      const number = await newCase();
      const addressee = 'ผู้อำนวยการแขวงทางหลวงเชียงใหม่ที่ 1';
      const letter = await issued(number, { ...request, addressee });
      await issued(number, { ...request, series: 'circular' });
      for (const search of [letter.fullNumber, 'แขวงทางหลวงเชียงใหม่ที่ ๑', addressee]) {
        const { letters } = await listed(`?search=${encodeURIComponent(search)}`);
        assert.ok(
          letters.some(({ id }) => id === letter.id),
          search,
        );
      }
      const circulars = (await listed('?series=circular')).letters;
      assert.ok(circulars.length > 0 && circulars.every(({ series }) => series === 'circular'));
      assert.equal((await listed(`?calendarYear=${letter.year - 1}`)).letters.length, 0);
      const page = await listed('?limit=2');
      const next = await listed(`?limit=2&cursor=${page.nextCursor}`);
      const ids = [...page.letters, ...next.letters].map(({ id }) => id);
      assert.deepEqual(
        ids,
        (await listed('?limit=4')).letters.map(({ id }) => id),
      );
    });

    it('are of their centre alone', async () => {
      const number = await newCase();
      const letter = await issued(number);
      const read = await elsewhere.call<Refused>(`/v1/officer/letters/${letter.id}`);
      assert.equal(read.body.code, 'not_found');
      assert.deepEqual((await listed('', elsewhere)).letters, []);
      assert.equal((await issue(number, request, elsewhere)).body.code, 'case_not_found');
      const rows = await asSession(elsewhere, (db) =>
        db.selectFrom('letters').selectAll().execute(),
      );
      assert.deepEqual(rows, []);
    });
  });

  describe(`numbers of letters on ${engine}`, () => {
    it('begin anew with the year of Thailand, not of the world', async () => {
      let ahead = 0;
      const clock = () => new Date(Date.now() + ahead);
      const center = await startTestCenter(engine, { clock });
      try {
        ahead = newYearsEve().getTime() - Date.now();
        const chief = await signInDemoOfficer(center, 'chiangmai.chief');
        const { number } = (await fileCase(center)).body;
        await chief.call('/v1/officer/letter-settings', {
          method: 'PUT',
          body: { prefix: 'ชม 0017' },
        });
        const issue = async () =>
          (await chief.call<Letter>(`/v1/officer/cases/${number}/letters`, { body: receipt })).body;
        const [first, second] = [await issue(), await issue()];
        ahead += 60_000;
        const anew = await issue();
        assert.deepEqual([first.number, second.number, anew.number], [1, 2, 1]);
        assert.equal(anew.year, first.year + 1);
        assert.match(first.dated, /-12-31$/);
        assert.match(anew.dated, /-01-01$/);
      } finally {
        await center.stop();
      }
    });
  });
}

/** A minute before the next new year of Bangkok, which is the evening of London. */
function newYearsEve(): Date {
  const year = new Date().getUTCFullYear();
  const eve = new Date(Date.UTC(year, 11, 31, 16, 59, 0));
  return eve.getTime() > Date.now() ? eve : new Date(Date.UTC(year + 1, 11, 31, 16, 59, 0));
}
